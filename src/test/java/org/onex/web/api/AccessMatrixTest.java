package org.onex.web.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.SchoolPack;
import org.onex.Season2027;
import org.onex.batch.BatchRuns;
import org.onex.directory.Actor;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.intake.Intake;
import org.onex.intake.KeptWorkbooks;
import org.onex.mail.Inbox;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.pack.PackArchive;
import org.onex.plan.AdjustmentPapers;
import org.onex.plan.AdjustmentRequest;
import org.onex.plan.AdjustmentService;
import org.onex.plan.AdjustmentViews;
import org.onex.plan.ChangePapers;
import org.onex.plan.ChangeRequest;
import org.onex.plan.ChangeService;
import org.onex.plan.ChangeViews;
import org.onex.rehearsal.RehearsalService;
import org.onex.review.ResultPublication;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.SupplementService;
import org.onex.season.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint, asked by every account for what is Hefei's and what is Wuhu's. Nobody gets a word
 * of the other city, and what each gets is written down in {@code docs/access-matrix.md}.
 *
 * <p>Reading is tried everywhere. Writing is tried with an empty request on filings that are
 * settled, so that the owner is refused for the state and everyone else at the wall; {@link
 * ForeignHandsTest} writes in earnest.
 */
@OneXTest
class AccessMatrixTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final List<String> ACCOUNTS =
      List.of(
          "admin",
          "ahprovince",
          "ahprovince2",
          "ahhefei",
          "ahwuhu",
          "ahguangde",
          "hfcollege",
          "hfschool",
          "whschool",
          "ahzhongzhuan",
          "ahops",
          "");

  /** Whose things each must never see. */
  private static final Map<String, List<String>> BEYOND =
      Map.of(
          "ahhefei", List.of("wuhu"),
          "hfschool", List.of("wuhu"),
          "ahwuhu", List.of("hefei"),
          "whschool", List.of("hefei"),
          "hfcollege", List.of("hefei", "wuhu"),
          "ahzhongzhuan", List.of("hefei", "wuhu"),
          "ahguangde", List.of("hefei", "wuhu"),
          "ahops", List.of("hefei", "wuhu"),
          "", List.of("hefei", "wuhu"));

  private static final List<String> OF_THE_ENGINE =
      List.of(
          "/task",
          "/task/{task}",
          "/task/{task}/variables",
          "/task/{task}/localVariables/view",
          "/task/{task}/form-variables",
          "/process-instance",
          "/process-instance/{instance}",
          "/process-instance/{instance}/variables",
          "/process-instance/{instance}/activity-instances",
          "/execution",
          "/variable-instance",
          "/job",
          "/incident",
          "/history/task",
          "/history/process-instance",
          "/history/process-instance/{instance}",
          "/history/activity-instance",
          "/history/variable-instance",
          "/history/detail",
          "/history/identity-link-log",
          "/history/user-operation",
          "/history/job-log");

  /** What the last {@code id} of an address names, by how the address begins. */
  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("/seasons/{id}", "season"),
          Map.entry("/api/seasons/{id}", "season"),
          Map.entry("/rehearsals/{id}", "rehearsal"),
          Map.entry("/api/rehearsals/{id}", "rehearsal"),
          Map.entry("/attachments/{id}", "attachment"),
          Map.entry("/plans/{number}/adjustments/{adjustment}/attachments/{id}", "paper"),
          Map.entry("/plans/{number}/changes/{change}/attachments/{id}", "application"),
          Map.entry("/import/{id}", "workbook"),
          Map.entry("/review/bulk/runs/{id}", "run"),
          Map.entry("/school/submissions/{id}", "submission"),
          Map.entry("/messages/{id}", "message"),
          Map.entry("/mails/{id}", "message"));

  @LocalServerPort int port;
  @Autowired AdjustmentService adjustments;
  @Autowired AdjustmentPapers papers;
  @Autowired AdjustmentViews views;
  @Autowired ChangeService changes;
  @Autowired ChangePapers applications;
  @Autowired ChangeViews changeViews;
  @Autowired Intake intake;
  @Autowired KeptWorkbooks workbooks;
  @Autowired Inbox inbox;
  @Autowired Season2027 season;
  @Autowired Attachments attachments;
  @Autowired ResultPublication resultPublication;
  @Autowired BatchRuns batches;
  @Autowired GrantService grants;
  @Autowired SupplementService supplements;
  @Autowired RehearsalService rehearsals;
  @Autowired PackArchive packs;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final Map<String, Place> places = new TreeMap<>();
  private String round = "";

  /** What one city has: a settled filing with plan and scan, one in review, names to look for. */
  private record Place(Map<String, String> ids, List<String> words) {

    String id(String variable) {
      return Optional.ofNullable(ids.get(variable))
          .orElseThrow(() -> new AssertionError("teach AccessMatrixTest the variable " + variable));
    }
  }

  @BeforeEach
  void twoCities() {
    season.confirmed();
    season.at("2027-03-10T09:00:00+08:00");
    changesAreForTheRecord("qinghe", "9934100002");
    changesAreForTheRecord("qiming", "9934100003");
    season.at("2027-03-26T09:00:00+08:00");
    place("hefei", "hfschool", "ahhefei", "庐州青禾职业高级中学");
    place("wuhu", "whschool", "ahwuhu", "鸠江启明中等职业学校");
    round = String.valueOf(season.released(Season2027.SPRING).id());
    resultPublication.releaseChunk(Season2027.SPRING);
    more("hefei", "hfschool");
    more("wuhu", "whschool");
  }

  /** What exists only once results are out: an adjustment with its scan, an upload, a message. */
  private void more(String city, String school) {
    Place place = Objects.requireNonNull(places.get(city));
    Actor actor = season.actor(school);
    String plan = place.id("number");
    var wanted = new AdjustmentRequest.Line(null, "中级", "710201", "计算机应用", 80);
    String adjustment =
        adjustments
            .request(actor, plan, new AdjustmentRequest(List.of(wanted), "扩大规模", null))
            .number();
    papers.add(actor, adjustment, List.of(), "调增申请表.pdf", "%PDF-1.4\n%%EOF".getBytes(US_ASCII));
    String change = changed(actor, plan);
    var upload = new ByteArrayOutputStream();
    intake.writeFilingTemplate(upload);
    Map<String, String> ids = new TreeMap<>(place.ids());
    ids.put("notice", moved());
    ids.put("round", round);
    ids.put("plan", plan);
    ids.put("pack", "anhui");
    ids.put("form", "application_form");
    ids.put("year", "2027");
    ids.put("rehearsal", tried());
    ids.put("report", "summary");
    ids.put("unit", actor.institutionId());
    ids.put("person", actor.personId());
    ids.put("adjustment", adjustment);
    ids.put("paper", views.one(actor, adjustment).attachments().get(0).id());
    ids.put("change", change);
    ids.put("application", changeViews.one(actor, change).attachments().get(0).id());
    ids.put("workbook", workbooks.keep(actor, Season2027.SPRING, "申报.xlsx", upload.toByteArray()));
    List<String> settled = List.of(plan);
    Actor reviewer = season.actor(city.equals("hefei") ? "ahhefei" : "ahwuhu");
    ids.put(
        "run",
        batches.propose(
            reviewer,
            Season2027.SPRING,
            settled,
            new BatchRuns.Choice(Decision.APPROVE, null, null)));
    ids.put("submission", batches.submit(actor, Season2027.SPRING, settled));
    ids.put("message", inbox.of(actor, PageRequest.of(0, 1)).getContent().get(0).id());
    places.put(city, new Place(ids, place.words()));
  }

  /** A change of the pilot that lies with the office. */
  private String changed(Actor actor, String plan) {
    var wish =
        new ChangeRequest(
            List.of(new ChangeRequest.Item("leader", "甲", "乙")), "调离", LocalDate.of(2027, 5, 1));
    String change = changes.draft(actor, plan, wish).number();
    applications.add(actor, change, "", "书面申请.pdf", "%PDF-1.4\n%%EOF".getBytes(US_ASCII));
    changes.submit(actor, change);
    return change;
  }

  private void changesAreForTheRecord(String pack, String school) {
    var rules = SchoolPack.of(pack, "anhui", school, pack + "〔2027〕1号").keeping("adjustments");
    var deployed = rules.deploy(port);
    assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
  }

  private void place(String city, String school, String bureau, String name) {
    String settled = season.submitted(school, "b1-01");
    season.approve(bureau, settled);
    season.approve("ahprovince", settled);
    String pending = season.submitted(school, "b1-02");
    var grant =
        grants
            .propose(
                season.actor("ahprovince"),
                new GrantProposal(
                    Season2027.SPRING,
                    "school",
                    GrantScope.UNIT,
                    season.actor(school).institutionId(),
                    Instant.parse("2027-04-04T16:00:00Z"),
                    "会商纪要",
                    name + "遇网络故障"))
            .get(0);
    Browser reviewer = Browser.basic(port, bureau);
    String tasks = reviewer.get("/engine-rest/task?processInstanceBusinessKey=" + pending).body();
    String file =
        attachments.of(new Attachment.Owner(Filing.DOCUMENT_OWNER, settled)).get(0).id().toString();
    places.put(
        city,
        new Place(
            Map.of(
                "number",
                settled,
                "season",
                Season2027.SPRING,
                "grant",
                String.valueOf(grant.id()),
                "attachment",
                file,
                "task",
                value(tasks, "id"),
                "instance",
                value(tasks, "processInstanceId")),
            List.of(settled, pending, name)));
  }

  private String tried() {
    var rules = packs.sources().stream().filter(source -> source.pack().equals("anhui")).toList();
    return rehearsals
        .start(season.actor("ahprovince"), "anhui", rules, Season2027.SPRING, null)
        .id();
  }

  /** New dates that wait for their second person. */
  private String moved() {
    var later = new Window("school", null, Instant.parse("2027-04-03T16:00:00Z"));
    return String.valueOf(
        supplements
            .propose(
                season.actor("ahprovince"),
                Season2027.SPRING,
                "示例〔2027〕9号",
                LocalDate.of(2027, 3, 26),
                "台风影响",
                List.of(later))
            .id());
  }

  private static String value(String json, String field) {
    Matcher found = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return found.group(1);
  }

  @Test
  void nobody_gets_anything_of_the_other_city_and_the_matrix_is_written_down() {
    List<String> leaks = new ArrayList<>();
    StringBuilder table = new StringBuilder(head());
    endpoints().forEach((endpoint, at) -> table.append(line(endpoint, at, leaks)));
    assertThat(leaks).isEmpty();
    AccessDocument.ASKED.compare(table.toString());
  }

  /** Method and pattern of every endpoint that is ours or the engine's to ask. */
  private Map<String, String> endpoints() {
    Map<String, String> found = new TreeMap<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              if (!method.getBeanType().getName().startsWith("org.onex.")) {
                return;
              }
              for (String pattern : info.getPatternValues()) {
                for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                  found.put(pattern + " " + verb, pattern);
                }
              }
            });
    OF_THE_ENGINE.forEach(path -> found.put("/engine-rest" + path + " GET", "/engine-rest" + path));
    return found;
  }

  private String line(String endpoint, String pattern, List<String> leaks) {
    String verb = endpoint.substring(endpoint.indexOf(' ') + 1);
    StringBuilder line = new StringBuilder("| " + verb + " " + pattern + " |");
    for (String account : ACCOUNTS) {
      List<String> cell = new ArrayList<>();
      places.forEach(
          (city, place) -> {
            var answer = ask(account, verb, address(pattern, place));
            cell.add(word(answer));
            if (answer.statusCode() >= 500) {
              leaks.add(account + " " + endpoint + " → " + answer.statusCode());
            }
            String text = text(answer);
            BEYOND.getOrDefault(account, List.of()).stream()
                .flatMap(other -> Optional.ofNullable(places.get(other)).stream())
                .flatMap(beyond -> beyond.words().stream())
                .filter(text::contains)
                .filter(word -> !address(pattern, place).contains(word))
                .forEach(word -> leaks.add(account + " " + endpoint + " → " + word));
          });
      String both =
          String.join("/", cell.stream().distinct().count() == 1 ? cell.subList(0, 1) : cell);
      line.append(' ').append(both).append(" |");
    }
    return line.append('\n').toString();
  }

  /** A variable that is not known here has to be taught here, or its endpoint goes untested. */
  private static String address(String pattern, Place place) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(
            match -> {
              return place.id(variable(pattern, match.group(1)));
            });
  }

  /** Whose id a path variable is; several endpoints call theirs plainly id or number. */
  private static String variable(String pattern, String name) {
    if (name.equals("number") && pattern.startsWith("/api/plans/{plan}/")) {
      return "adjustment";
    }
    if (!name.equals("id")) {
      return name;
    }
    return OWNERS.entrySet().stream()
        .filter(owner -> pattern.startsWith(owner.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("number");
  }

  private final Map<String, Browser> basics = new TreeMap<>();
  private final Map<String, Browser> sessions = new TreeMap<>();

  private HttpResponse<byte[]> ask(String account, String verb, String address) {
    boolean program = address.startsWith("/api/") || address.startsWith("/engine-rest/");
    Browser browser =
        account.isEmpty()
            ? Browser.anonymous(port)
            : program
                ? basics.computeIfAbsent(account, who -> Browser.basic(port, who))
                : sessions.computeIfAbsent(account, who -> Browser.signedIn(port, who));
    return verb.equals("GET") ? browser.download(address) : browser.empty(verb, address);
  }

  /** What the tables say of an answer. */
  static String word(HttpResponse<?> answer) {
    String to = answer.headers().firstValue("Location").orElse("");
    return switch (answer.statusCode()) {
      case 200, 201, 204 -> "可";
      case 302 -> to.contains("/login") ? "登录" : "转";
      case 400, 409, 413, 415, 422 -> "退";
      case 401 -> "登录";
      case 403 -> "禁";
      case 404 -> "无";
      default -> String.valueOf(answer.statusCode());
    };
  }

  /** The text of an answer, that of a workbook's sheets included. */
  static String text(HttpResponse<byte[]> answer) {
    byte[] body = answer.body();
    if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
      return new String(body, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try {
      Path file = Files.createTempFile("answer", ".xlsx");
      Files.write(file, body);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String head() {
    StringBuilder head =
        new StringBuilder(
            """
            # Who gets what

            Two tests write this page.

            ## Every endpoint, asked plainly

            Written by `AccessMatrixTest`, which asks every endpoint as every demo account, once for
            an object of Hefei and once for one of Wuhu (`first/second` where the answers differ).

            可: answered · 转: done, redirected · 退: let in, refused for the request or the state ·
            禁: forbidden · 无: not there, or not theirs · 登录: has to sign in · 5xx: must not happen

            | Endpoint |\
            """);
    ACCOUNTS.forEach(a -> head.append(' ').append(a.isEmpty() ? "anonymous" : a).append(" |"));
    return head.append("\n|---|").append("---|".repeat(ACCOUNTS.size())).append('\n').toString();
  }
}
