package org.onex.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.onex.intake.KeptWorkbooks;
import org.onex.mail.Inbox;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.plan.AdjustmentRequest;
import org.onex.plan.AdjustmentService;
import org.onex.review.ResultPublication;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.SupplementService;
import org.onex.season.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every hand that is not the right one lays itself on what is Wuhu's, with the request that the
 * right one would send. Nothing in the database moves, no answer says a word of Wuhu's, and what
 * has a number looks exactly as if it did not exist. Then the right hand sends the same, and it
 * works: so the requests were good ones.
 */
@OneXTest
class ForeignHandsTest {

  private static final List<String> OUTSIDERS =
      List.of("ahhefei", "ahguangde", "hfcollege", "hfschool", "ahzhongzhuan", "ahops", "");
  private static final List<String> COLUMNS =
      List.of(
          "ahprovince",
          "ahprovince2",
          "ahwuhu",
          "whschool",
          "ahhefei",
          "ahguangde",
          "hfcollege",
          "hfschool",
          "ahzhongzhuan",
          "ahops",
          "");

  /** Whoever looks after the engine sees how much there is of a process, of all units together. */
  private static final String OPERATIONS = "ahops";

  /** Schools are turned away from the engine by address; one of them stands for all. */
  private static final List<String> AT_THE_ENGINE =
      List.of("ahhefei", "ahguangde", "hfschool", "ahops", "");

  /** Nobody but Wuhu has anything here, so whoever can count something counts what is Wuhu's. */
  private static final Pattern COUNTED =
      Pattern.compile("\"(count|taskCount|instances|finished|completed)\":[1-9]");

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
  private static final String PROGRAMS = "/engine-rest";
  private static final String CAMUNDA = "/camunda/api/engine/engine/default";

  /** What nobody but Wuhu and the province may read. */
  private static final List<String> SECRETS = List.of("鸠江启明中等职业学校", "bjwuhu", "陈立");

  /** Both consents, as they stand on the stamped form. */
  private static final String SIGNED =
      "consentKind=leader_consent&consentBy=王芳 副校长&consentOn=2027-03-26"
          + "&consentKind=dept_consent&consentBy=李明 主任&consentOn=2027-03-26";

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired Attachments attachments;
  @Autowired AdjustmentService adjustments;
  @Autowired KeptWorkbooks workbooks;
  @Autowired Inbox inbox;
  @Autowired GrantService grants;
  @Autowired SupplementService supplements;
  @Autowired ResultPublication resultPublication;
  @Autowired BatchRuns batches;
  @Autowired JdbcTemplate jdbc;

  private final Map<String, String> ids = new TreeMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Browser> browsers = new TreeMap<>();
  private Contents before = new Contents(Map.of());

  /**
   * One request.
   *
   * @param name what it wants
   * @param by who sends it in earnest at the end; empty where nobody may
   * @param also further hands that must be refused, besides the outsiders
   * @param file name of the upload in field file, empty without one
   */
  private record Attack(
      String name,
      String method,
      String path,
      String type,
      String body,
      String file,
      String by,
      List<String> also) {

    Attack by(String account) {
      return new Attack(name, method, path, type, body, file, account, also);
    }

    Attack also(String... accounts) {
      return new Attack(name, method, path, type, body, file, by, List.of(accounts));
    }

    Attack at(String otherPath) {
      return new Attack(name, method, otherPath, type, body, file, by, also);
    }
  }

  private static Attack json(String name, String method, String path, String body) {
    return new Attack(name, method, path, "application/json", body, "", "", List.of());
  }

  private static Attack post(String name, String path, String body) {
    return json(name, "POST", path, body);
  }

  /** A form of our pages; fields as they stand in an address. */
  private static Attack form(String name, String path, String fields) {
    return new Attack(
        name, "POST", path, "application/x-www-form-urlencoded", fields, "", "", List.of());
  }

  private static Attack upload(String name, String path, String fields, String file) {
    return new Attack(name, "POST", path, "multipart/form-data", fields, file, "", List.of());
  }

  private List<Attack> attacks() {
    List<Attack> all = new ArrayList<>();
    all.addAll(onPrograms());
    all.addAll(onPages());
    List<Attack> engine = new ArrayList<>(onTheEngine());
    engine.addAll(questions());
    engine.forEach(attack -> all.add(attack.at(PROGRAMS + attack.path())));
    all.add(
        post(
                "decide the task, as Tasklist does",
                "/engine-rest/task/{{task}}/complete",
                "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}")
            .also("ahprovince", "whschool")
            .by("ahwuhu"));
    return all;
  }

  private static List<Attack> onPrograms() {
    String line =
        "{\"level\":\"中级\",\"majorCode\":\"710201\",\"majorName\":\"计算机应用\",\"headcount\":80}";
    return List.of(
        upload("file its rows", "/api/filings:import?submit=true", "", "rows.xlsx")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        upload("replace by its rows", "/api/filings:import?replace=true", "", "rows.xlsx")
            .also("ahprovince", "ahwuhu"),
        upload("compare its platform list", "/api/seasons/{{season}}:compare", "", "platform.xlsx"),
        post("submit its draft", "/api/filings/{{draft}}:submit", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post("replace its filing", "/api/filings/{{changed}}:replace", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post("ask its filing back", "/api/filings/{{passed}}:withdraw?ask=true", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post("take its filing back", "/api/filings/{{changed}}:withdraw", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post(
                "decide many",
                "/api/reviews",
                """
                [{"number":"{{pending}}","decision":"APPROVE"},
                 {"number":"{{pending}}","decision":"RETURN","opinion":"请核对"},
                 {"number":"{{pending}}","decision":"REJECT","opinion":"不同意"}]
                """)
            .also("ahprovince", "whschool")
            .by("ahwuhu"),
        post(
                "grant its school time",
                "/api/seasons/{{season}}/grants",
                """
                {"level":"school","scope":"UNIT","target":"9934100003","basis":"会商","reason":"停电",
                 "closesAt":"2027-04-05T00:00:00+08:00"}
                """)
            .also("ahwuhu", "whschool")
            .by("ahprovince"),
        post(
                "grant its filing time",
                "/api/seasons/{{season}}/grants",
                """
                {"level":"school","scope":"FILING","target":"{{draft2}}","basis":"会商","reason":"停电",
                 "closesAt":"2027-04-05T00:00:00+08:00"}
                """)
            .also("ahwuhu", "whschool")
            .by("ahprovince"),
        post("withdraw a grant", "/api/seasons/{{season}}/grants/{{grant}}:withdraw", "")
            .also("ahwuhu", "whschool"),
        post("confirm a grant", "/api/seasons/{{season}}/grants/{{grant}}:confirm", "")
            .also("ahwuhu", "whschool")
            .by("ahprovince2"),
        post(
                "adjust its plan",
                "/api/plans/{{plan2}}/adjustments",
                "{\"lines\":[" + line + "],\"reason\":\"扩大规模\"}")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post(
                "consent for it",
                "/api/plans/{{plan}}/adjustments/{{adjustment}}/consents",
                "{\"kind\":\"leader_consent\",\"by\":\"李明远（副校长）\"}")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        upload(
                "add a paper to its adjustment",
                "/api/plans/{{plan}}/adjustments/{{adjustment}}/papers",
                SIGNED,
                "scan.pdf")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post(
                "resubmit its adjustment",
                "/api/plans/{{plan}}/adjustments/{{adjustment}}/resubmission",
                "{\"lines\":[" + line + "],\"reason\":\"扩大规模\"}")
            .also("ahprovince", "ahwuhu"),
        post(
                "hand its adjustment in",
                "/api/plans/{{plan}}/adjustments/{{adjustment}}/submission",
                "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post("write a change of its pilot", "/api/plans/{{plan2}}/changes", change("乙"))
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        json("rewrite its change", "PUT", "/api/plans/{{plan2}}/changes/{{plan2}}-B1", change("丙"))
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        upload(
                "bring its application",
                "/api/plans/{{plan2}}/changes/{{plan2}}-B1/papers",
                "kind=written_application",
                "scan.pdf")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post("hand its change in", "/api/plans/{{plan2}}/changes/{{plan2}}-B1/submission", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post("write another change", "/api/plans/{{plan}}/changes", change("乙"))
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post("withdraw its change", "/api/plans/{{plan}}/changes/{{plan}}-B1/withdrawal", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        post(
                "withdraw its adjustment",
                "/api/plans/{{plan2}}/adjustments/{{plan2}}-T1/withdrawal",
                "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"));
  }

  private static String change(String leader) {
    return """
    {"items":[{"subject":"leader","before":"甲","after":"%s"}],"reason":"调离","from":"2027-05-01"}
    """
        .formatted(leader);
  }

  private static List<Attack> onPages() {
    String lines = "level=中级&majorCode=710201&enrolled=200&teachers=12&headcount=66";
    return List.of(
        form("type into its draft", "/filings/{{draft2}}/draft", lines)
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form("save and submit its draft", "/filings/{{draft2}}/edit", lines + "&act=submit")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        upload("add a scan", "/filings/{{draft3}}/attachments", "kind=application_form", "scan.pdf")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form("submit its draft on the page", "/filings/{{draft3}}/submit", "")
            .also("ahprovince", "ahwuhu"),
        form("discard its draft", "/filings/{{draft3}}/discard", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form("ask its filing back on the page", "/filings/{{passed2}}/ask-back", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form("take its filing back on the page", "/filings/{{pending2}}/withdraw", "")
            .also("ahprovince", "ahwuhu"),
        form("go on with its submissions", "/school/submissions/{{submission}}/step", "")
            .also("ahprovince", "ahwuhu"),
        form("file its workbook", "/import/{{workbook}}/file", "act=submit&replace=true")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form("confirm many on the page", "/review/bulk/runs/{{run}}/confirm", "")
            .also("ahprovince", "whschool")
            .by("ahwuhu"),
        form("decide many on the page", "/review/bulk/runs/{{run2}}/step", "")
            .also("ahprovince", "whschool")
            .by("ahwuhu"),
        form(
                "preview many",
                "/review/bulk",
                "season={{season}}&numbers={{pending3}}&decision=APPROVE")
            .also("ahprovince", "whschool"),
        form(
                "send an overdue filing back",
                "/overdue/send-back",
                "season={{season}}&number={{pending3}}&reason=逾期未审&until=2027-04-09")
            .also("ahwuhu", "whschool"),
        form("urge", "/overdue/urge", "season={{season}}").also("whschool", "ahwuhu"),
        form(
                "grant its school time on the page",
                "/seasons/{{season}}/grants",
                "level=school&scope=UNIT&target=whschool&until=2027-04-06&basis=会商&reason=停电")
            .also("ahwuhu", "whschool")
            .by("ahprovince"),
        form("withdraw a grant on the page", "/seasons/{{season}}/grants/{{grant2}}/withdraw", "")
            .also("ahwuhu", "whschool"),
        form("confirm a grant on the page", "/seasons/{{season}}/grants/{{grant2}}/confirm", "")
            .also("ahwuhu", "whschool"),
        form("correct its result", "/filings/{{plan}}/correct", "decision=REJECT&reason=复核发现师资不足")
            .also("ahwuhu", "whschool")
            .by("ahprovince"),
        form(
                "correct what is under review",
                "/filings/{{pending3}}/correct",
                "decision=APPROVE&reason=x")
            .also("ahprovince", "ahwuhu", "whschool"),
        form(
                "move its season's dates",
                "/seasons/{{season}}/supplements",
                "noticeNumber=示例〔2027〕9号&noticeDate=2027-03-26&reason=台风&closes-school=2027-04-03")
            .also("ahwuhu", "whschool")
            .by("ahprovince"),
        form("give up its province's year", "/years/anhui-2027/discard", "")
            .also("ahprovince", "ahwuhu", "whschool"),
        form("confirm its province's year", "/years/anhui-2027/schedule", "closes-0=x")
            .also("ahprovince", "ahwuhu", "whschool"),
        form("type nonsense for dates", "/seasons/{{season}}/supplements", "closes-school=4月3日")
            .also("ahprovince", "ahwuhu", "whschool"),
        form("withdraw moved dates", "/seasons/{{season}}/supplements/{{notice}}/withdraw", "")
            .also("ahprovince2", "ahwuhu", "whschool"),
        form("confirm moved dates", "/seasons/{{season}}/supplements/{{notice}}/confirm", "")
            .also("ahprovince", "ahwuhu", "whschool")
            .by("ahprovince2"),
        upload("release results", "/seasons/{{season}}/release", "code=00000000", "scan.pdf")
            .also("ahwuhu", "whschool"),
        form("withdraw a release", "/seasons/{{season}}/release/{{round}}/withdraw", "")
            .also("ahwuhu", "whschool"),
        form("confirm a release", "/seasons/{{season}}/release/{{round}}/confirm", "")
            .also("ahwuhu", "whschool"),
        upload("load the catalogue", "/catalogue", "kind=PAST_FIGURES", "rows.xlsx")
            .also("ahprovince", "ahwuhu", "whschool"),
        form("send its mail again", "/mails/{{mail}}/resend", "").also("ahwuhu", "whschool"),
        form("send all its mails again", "/mails/resend", "").also("ahwuhu", "whschool"),
        form(
                "adjust its plan on the page",
                "/plans/{{plan3}}/adjust",
                "level=中级&majorCode=710201&majorName=计算机应用&now=60&headcount=90&reason=扩大规模")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form(
                "consent for it on the page",
                "/plans/{{plan3}}/adjustments/{{plan3}}-T1/consents",
                "kind=dept_consent&by=李明远")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form(
                "change its pilot on the page",
                "/plans/{{plan3}}/changes",
                "before-leader=甲&after-leader=乙&reason=调离&from=2027-05-01")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form(
                "withdraw its change on the page",
                "/plans/{{plan3}}/changes/{{plan3}}-B1/withdraw",
                "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        upload(
                "add a paper on the page",
                "/plans/{{plan3}}/adjustments/{{plan3}}-T1/papers",
                SIGNED,
                "scan.pdf")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form("hand it in on the page", "/plans/{{plan3}}/adjustments/{{plan3}}-T1/hand-in", "")
            .also("ahprovince", "ahwuhu")
            .by("whschool"),
        form("withdraw it on the page", "/plans/{{plan3}}/adjustments/{{plan3}}-T1/withdraw", "")
            .also("ahprovince", "ahwuhu"));
  }

  /** Through both doors: HTTP Basic for programs, the session for Tasklist and Cockpit. */
  private static List<Attack> onTheEngine() {
    String decision =
        "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"},\"opinion\":{\"value\":\"同意\"}}}";
    List<Attack> onOnesTask =
        List.of(
            post("complete", "/task/{{task}}/complete", decision),
            post("submit the form", "/task/{{task}}/submit-form", decision),
            post("claim", "/task/{{task}}/claim", "{\"userId\":\"ahhefei\"}"),
            post("unclaim", "/task/{{task}}/unclaim", ""),
            post("comment", "/task/{{task}}/comment/create", "{\"message\":\"看到了\"}"),
            post("resolve", "/task/{{task}}/resolve", decision));
    List<Attack> nobodys =
        List.of(
            post("assign", "/task/{{task}}/assignee", "{\"userId\":\"ahhefei\"}"),
            post("delegate", "/task/{{task}}/delegate", "{\"userId\":\"ahhefei\"}"),
            post(
                "become candidate",
                "/task/{{task}}/identity-links",
                "{\"userId\":\"ahhefei\",\"type\":\"candidate\"}"),
            json("rename", "PUT", "/task/{{task}}/", "{\"name\":\"x\",\"priority\":99}"),
            json("delete the task", "DELETE", "/task/{{task}}", ""),
            json(
                "set a variable", "PUT", "/task/{{task}}/localVariables/view", "{\"value\":\"x\"}"),
            post(
                "set variables",
                "/task/{{task}}/variables",
                "{\"modifications\":{\"route\":{\"value\":\"x\"}},\"deletions\":[\"view\"]}"),
            post("end by error", "/task/{{task}}/bpmnError", "{\"errorCode\":\"x\"}"),
            post("escalate", "/task/{{task}}/bpmnEscalation", "{\"escalationCode\":\"x\"}"),
            json("end the process", "DELETE", "/process-instance/{{instance}}", ""),
            json(
                "suspend the process",
                "PUT",
                "/process-instance/{{instance}}/suspended",
                "{\"suspended\":true}"),
            json(
                "set a process variable",
                "PUT",
                "/process-instance/{{instance}}/variables/outcome",
                "{\"value\":\"APPROVED\"}"),
            post(
                "move the process",
                "/process-instance/{{instance}}/modification",
                "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"Task_CityReview\"}]}"),
            message("withdraw it", "filing.withdrawn"),
            message("replace it", "filing.replaced"),
            message("send it back", "filing.sentBack"),
            post(
                "withdraw all of its",
                "/message",
                "{\"messageName\":\"filing.withdrawn\",\"tenantId\":\"bjwuhu\",\"all\":true}"),
            post(
                "trigger its execution",
                "/execution/{{execution}}/messages/filing.withdrawn/trigger",
                "{}"),
            post("signal its execution", "/execution/{{execution}}/signal", "{}"),
            json(
                "set its local variable",
                "PUT",
                "/execution/{{execution}}/localVariables/route",
                "{\"value\":\"x\"}"),
            post(
                "end processes in a batch",
                "/process-instance/delete",
                "{\"processInstanceIds\":[\"{{instance}}\"]}"),
            post(
                "end them by history",
                "/process-instance/delete-historic-query-based",
                "{\"historicProcessInstanceQuery\":{\"processInstanceBusinessKey\":\"{{pending3}}\"}}"),
            post(
                "write variables in a batch",
                "/process-instance/variables-async",
                "{\"processInstanceIds\":[\"{{instance}}\"],\"variables\":{\"outcome\":{\"value\":\"x\"}}}"),
            post(
                "correlate in a batch",
                "/process-instance/message-async",
                "{\"processInstanceIds\":[\"{{instance}}\"],\"messageName\":\"x\"}"),
            post(
                "suspend in a batch",
                "/process-instance/suspended-async",
                "{\"processInstanceIds\":[\"{{instance}}\"],\"suspended\":true}"),
            post(
                "move in a batch",
                "/modification/executeAsync",
                """
                {"processDefinitionId":"{{definition}}","processInstanceIds":["{{instance}}"],
                 "instructions":[{"type":"cancel","activityId":"Task_CityReview"}]}
                """),
            post(
                "migrate",
                "/migration/execute",
                """
                {"migrationPlan":{"sourceProcessDefinitionId":"{{definition}}",
                 "targetProcessDefinitionId":"{{definition}}","instructions":[]},
                 "processInstanceIds":["{{instance}}"]}
                """),
            post(
                "start a filing's process",
                "/process-definition/key/certificate-filing/start",
                "{\"businessKey\":\"{{draft5}}\"}"),
            post(
                "start a review",
                "/process-definition/{{definition}}/start",
                "{\"businessKey\":\"{{draft5}}\"}"),
            post(
                "start it again",
                "/process-definition/{{definition}}/restart",
                """
                {"processInstanceIds":["{{instance}}"],
                 "instructions":[{"type":"startBeforeActivity","activityId":"Task_CityReview"}]}
                """),
            json(
                "delete the model",
                "DELETE",
                "/process-definition/{{definition}}?cascade=true",
                ""),
            json(
                "suspend the model",
                "PUT",
                "/process-definition/{{definition}}/suspended",
                "{\"suspended\":true,\"includeProcessInstances\":true}"),
            json("delete the deployment", "DELETE", "/deployment/{{deployment}}?cascade=true", ""),
            json("delete history", "DELETE", "/history/process-instance/{{instance}}", ""),
            post(
                "delete history in a batch",
                "/history/process-instance/delete",
                "{\"historicProcessInstanceIds\":[\"{{instance}}\"],\"deleteReason\":\"x\"}"),
            post(
                "let history run out",
                "/history/process-instance/set-removal-time",
                "{\"absoluteRemovalTime\":\"2027-01-01T00:00:00.000+0000\",\"historicProcessInstanceIds\":[\"{{instance}}\"]}"),
            post("clean history up", "/history/cleanup?immediatelyDue=true", ""),
            post(
                "make a filter",
                "/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"tenantIdIn\":[\"bjwuhu\"]},\"properties\":{}}"),
            post(
                "grant oneself",
                "/authorization/create",
                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"ahhefei\",\"resourceType\":7,\"resourceId\":\"*\"}"),
            json("join a tenant", "PUT", "/tenant/bjwuhu/user-members/ahhefei", ""),
            json("join a group", "PUT", "/group/bureau/members/ahops", ""),
            post(
                "make an account",
                "/user/create",
                "{\"profile\":{\"id\":\"stranger\",\"firstName\":\"x\",\"lastName\":\"x\"},\"credentials\":{\"password\":\"Tian-gao-2027\"}}"),
            json(
                "change a password",
                "PUT",
                "/user/whschool/credentials",
                "{\"password\":\"Demo-2028-Onex\",\"authenticatedUserPassword\":\"Demo-2027-Onex\"}"),
            post("make a task", "/task/create", "{\"name\":\"x\",\"tenantId\":\"bjwuhu\"}"));
    List<Attack> all = new ArrayList<>();
    onOnesTask.forEach(attack -> all.add(attack.also("ahprovince", "whschool")));
    nobodys.forEach(attack -> all.add(attack.also("ahprovince", "ahwuhu", "whschool")));
    return all;
  }

  private static Attack message(String name, String message) {
    return post(
        name,
        "/message",
        "{\"messageName\":\"%s\",\"businessKey\":\"{{pending3}}\"}".formatted(message));
  }

  /** Questions that name what is Wuhu's; the answer is nothing, or a refusal. */
  private static List<Attack> questions() {
    String key = "{\"processInstanceBusinessKey\":\"{{pending3}}\"}";
    String instance = "{\"processInstanceIdIn\":[\"{{instance}}\"]}";
    List<Attack> all = new ArrayList<>();
    for (String path :
        List.of(
            "/task",
            "/task/count",
            "/filter/{{filter}}/list",
            "/filter/{{filter}}/count",
            "/history/task",
            "/history/task/count",
            "/history/process-instance",
            "/history/process-instance/count")) {
      all.add(post("ask by number", path, key));
    }
    all.add(post("ask by number", "/process-instance/count", "{\"businessKey\":\"{{pending3}}\"}"));
    all.add(post("ask by unit", "/task/count", "{\"tenantIdIn\":[\"bjwuhu\"]}"));
    for (String path :
        List.of(
            "/variable-instance",
            "/variable-instance/count",
            "/history/variable-instance",
            "/history/variable-instance/count")) {
      all.add(post("ask for variables", path, instance));
    }
    for (String path :
        List.of(
            "/task/{{task}}/comment",
            "/task/{{task}}/form-variables",
            "/task/{{task}}/deployed-form",
            "/task/{{task}}/rendered-form",
            "/process-instance/{{instance}}/activity-instances",
            "/process-instance/{{instance}}/comment",
            "/execution/count?processInstanceId={{instance}}",
            "/history/activity-instance/count?processInstanceId={{instance}}",
            "/history/detail/count?processInstanceId={{instance}}",
            "/history/user-operation/count?processInstanceId={{instance}}",
            "/history/identity-link-log/count?taskId={{task}}",
            "/job/count?processInstanceId={{instance}}",
            "/process-definition/{{definition}}/statistics",
            "/process-definition/statistics?incidents=true",
            "/deployment/statistics",
            "/history/process-definition/{{definition}}/statistics",
            "/history/task/report?reportType=count&groupBy=taskName",
            "/history/process-instance/report?reportType=duration&periodUnit=month",
            "/history/process-definition/cleanable-process-instance-report",
            "/task/report/candidate-group-count",
            "/tenant",
            "/tenant/bjwuhu",
            "/user",
            "/group",
            "/user/ahwuhu/profile",
            "/authorization",
            "/batch/count",
            "/history/batch/count")) {
      all.add(json("ask for", "GET", path, ""));
    }
    return all;
  }

  @BeforeEach
  void whatIsWuhus() {
    season.confirmed();
    season.at("2027-03-10T09:00:00+08:00");
    var changes = SchoolPack.of("qiming", "anhui", "9934100003", "启明〔2027〕1号");
    assertThat(changes.keeping("adjustments").deploy(port).statusCode()).isEqualTo(200);
    season.at("2027-03-26T09:00:00+08:00");
    Actor school = season.actor("whschool");
    for (String plan : List.of("plan", "plan2", "plan3")) {
      String number = season.submitted("whschool", "b1-0" + (ids.size() + 1));
      season.approve("ahwuhu", number);
      season.approve("ahprovince", number);
      ids.put(plan, number);
    }
    ids.put("round", String.valueOf(season.released(Season2027.SPRING).id()));
    resultPublication.releaseChunk(Season2027.SPRING);
    var wanted = new AdjustmentRequest.Line(null, "中级", "710201", "计算机应用", 80);
    ids.put(
        "adjustment",
        adjustments
            .request(school, id("plan"), new AdjustmentRequest(List.of(wanted), "扩大规模", null))
            .number());
    for (String name : List.of("pending", "pending2", "pending3", "changed", "passed", "passed2")) {
      ids.put(name, season.submitted("whschool", certificate()));
    }
    season.rewritten("whschool", id("changed"), Season2027.line(77));
    season.approve("ahwuhu", id("passed"));
    season.approve("ahwuhu", id("passed2"));
    for (String name : List.of("draft", "draft2", "draft3", "draft4", "draft5")) {
      ids.put(
          name, season.drafted("whschool", Season2027.SPRING, certificate(), Season2027.line(60)));
    }
    ids.put("grant", proposed());
    ids.put("grant2", proposed());
    ids.put("notice", moved());
    files.put("rows.xlsx", rows("失智老年人照护"));
    files.put(
        "platform.xlsx",
        Browser.basic(port, "whschool")
            .download("/api/seasons/" + Season2027.SPRING + "/platform.xlsx")
            .body());
    files.put("scan.pdf", "%PDF-1.4\n%%EOF".getBytes(UTF_8));
    ids.put("season", Season2027.SPRING);
    ids.put("filter", jdbc.queryForList("select id_ from act_ru_filter", String.class).get(0));
    ids.put("workbook", workbooks.keep(school, Season2027.SPRING, "申报.xlsx", rows("云计算平台运维与开发")));
    ids.put("submission", batches.submit(school, Season2027.SPRING, List.of(id("pending"))));
    for (String run : List.of("run", "run2")) {
      ids.put(
          run,
          batches.propose(
              season.actor("ahwuhu"),
              Season2027.SPRING,
              List.of(id("pending2")),
              new BatchRuns.Choice(Decision.APPROVE, null, null)));
    }
    batches.confirm(season.actor("ahwuhu"), id("run2"));
    ids.put("message", inbox.of(school, PageRequest.of(0, 1)).getContent().get(0).id());
    ids.put("mail", jdbc.queryForList("select id from delivery", String.class).get(0));
    ids.put(
        "attachment",
        attachments.of(new Attachment.Owner(Filing.DOCUMENT_OWNER, id("pending"))).get(0).id());
    ids.put(
        "execution",
        jdbc.queryForObject(
            """
            select s.execution_id_ from act_ru_event_subscr s
            join act_ru_execution e on e.id_ = s.proc_inst_id_
            where s.event_name_ = 'filing.withdrawn' and e.business_key_ = ?
            """,
            String.class,
            id("pending3")));
    Map<String, Object> task =
        jdbc.queryForList(
                """
                select t.id_ as task, t.proc_inst_id_ as instance, t.proc_def_id_ as definition,
                       d.deployment_id_ as deployment
                from act_ru_task t
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
                where e.business_key_ = ?
                """,
                id("pending3"))
            .get(0);
    task.forEach((name, value) -> ids.put(name.toLowerCase(java.util.Locale.ROOT), value + ""));
  }

  private String proposed() {
    var wanted =
        new GrantProposal(
            Season2027.SPRING,
            "school",
            GrantScope.UNIT,
            "whschool",
            Instant.parse("2027-04-04T16:00:00Z"),
            "会商纪要",
            "网络故障");
    return String.valueOf(grants.propose(season.actor("ahprovince"), wanted).get(0).id());
  }

  private String moved() {
    var later =
        new Window(
            "school", Instant.parse("2027-03-21T16:00:00Z"), Instant.parse("2027-04-03T16:00:00Z"));
    return String.valueOf(
        supplements
            .propose(
                season.actor("ahprovince"),
                Season2027.SPRING,
                "示例〔2027〕8号",
                LocalDate.of(2027, 3, 26),
                "台风影响",
                List.of(later))
            .id());
  }

  private String certificate() {
    int n = ids.size();
    return n < 7 ? "b1-0" + n : n < 17 ? "b2-%02d".formatted(n - 6) : "none";
  }

  private static byte[] rows(String certificate) {
    return Workbooks.of(
        List.of(
            Workbooks.HEADER,
            new Object[] {
              "9934100003", "", certificate, "中级", "710201", "计算机应用", "200", "12", "64", ""
            }));
  }

  @Test
  void nothing_of_wuhus_moves_or_shows_in_foreign_hands() {
    List<String> faults = new ArrayList<>();
    StringBuilder table = new StringBuilder(head());
    before = Contents.of(jdbc);
    for (Attack attack : attacks()) {
      Map<String, String> cells = new LinkedHashMap<>();
      boolean engine = attack.path().startsWith(PROGRAMS);
      List<String> hands = new ArrayList<>(engine ? AT_THE_ENGINE : OUTSIDERS);
      hands.addAll(attack.also());
      hands.forEach(hand -> cells.put(hand, refused(hand, attack, faults)));
      if (engine) {
        Attack inTasklist = attack.at(CAMUNDA + attack.path().substring(PROGRAMS.length()));
        hands.forEach(
            hand -> cells.merge(hand, refused(hand, inTasklist, faults), ForeignHandsTest::both));
      }
      Contents after = Contents.of(jdbc);
      after.changesSince(before).forEach(what -> faults.add(title(attack) + " changed " + what));
      before = after;
      if (!attack.by().isEmpty()) {
        cells.put(attack.by(), done(attack, faults));
      }
      table.append("| ").append(attack.name()).append(" | ").append(title(attack)).append(" |");
      COLUMNS.forEach(
          column -> table.append(' ').append(cells.getOrDefault(column, "—")).append(" |"));
      table.append('\n');
    }
    assertThat(faults).isEmpty();
    AccessDocument.ATTACKED.compare(table.toString());
  }

  private static String both(String first, String second) {
    return first.equals(second) ? first : first + "/" + second;
  }

  private static String title(Attack attack) {
    return attack.method() + " " + attack.path().replace("{{", "{").replace("}}", "}");
  }

  private String refused(String hand, Attack attack, List<String> faults) {
    var answer = send(hand, attack, ids);
    String text = AccessMatrixTest.text(answer);
    String who = (hand.isEmpty() ? "anonymous" : hand) + " " + title(attack);
    if (answer.statusCode() >= 500 && !attack.method().equals("DELETE")) {
      faults.add(who + " → " + answer.statusCode() + " " + text);
    }
    String sent = filled(attack.path() + attack.body(), ids);
    if (!hand.equals("ahprovince") && !hand.equals("ahwuhu") && !hand.equals("whschool")) {
      secrets()
          .filter(secret -> text.contains(secret) && !sent.contains(secret))
          .filter(secret -> attack.file().isEmpty())
          .forEach(secret -> faults.add(who + " → " + secret));
      if (COUNTED.matcher(text).find() && !hand.equals(OPERATIONS)) {
        faults.add(who + " counts " + text);
      }
      if (!attack.path().startsWith(PROGRAMS)
          && !attack.path().startsWith(CAMUNDA)
          && sent.matches("(?s).*2027S\\d+.*")) {
        String something = words(hand, answer, ids);
        String nothing = words(hand, send(hand, attack, nowhere()), nowhere());
        if (!nothing.equals(something)) {
          faults.add(who + " tells that it exists: " + something + "\n/\n" + nothing);
        }
      }
    }
    return AccessMatrixTest.word(answer);
  }

  private Stream<String> secrets() {
    return Stream.concat(
        SECRETS.stream(), ids.values().stream().filter(id -> id.startsWith("2027S")));
  }

  /** Status and words of an answer and of where it leads, whichever filing was asked for. */
  private String words(String hand, HttpResponse<byte[]> answer, Map<String, String> names) {
    String text = answer.statusCode() + " " + AccessMatrixTest.text(answer);
    String next = answer.headers().firstValue("Location").orElse("").replaceFirst("#.*", "");
    if (next.startsWith("/") && !hand.isEmpty()) {
      text += Objects.requireNonNull(browsers.get(hand + false)).get(next).body();
    }
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (name.getValue().startsWith("2027S")) {
        text = text.replace(name.getValue(), "N");
      }
    }
    return TOKEN.matcher(text).replaceAll("");
  }

  /** The same names for things that do not exist. */
  private Map<String, String> nowhere() {
    Map<String, String> none = new TreeMap<>(ids);
    none.replaceAll(
        (name, id) -> id.startsWith("2027S") ? id.replaceFirst("2027S\\d", "2027S9") : id);
    return none;
  }

  private String done(Attack attack, List<String> faults) {
    var answer = send(attack.by(), attack, ids);
    Contents after = Contents.of(jdbc);
    boolean moved = !after.changesSince(before).isEmpty();
    before = after;
    if (answer.statusCode() >= 400 || !moved) {
      faults.add(
          attack.by()
              + " may "
              + title(attack)
              + " → "
              + answer.statusCode()
              + " "
              + AccessMatrixTest.text(answer));
    }
    return "**" + AccessMatrixTest.word(answer) + "**";
  }

  private HttpResponse<byte[]> send(String hand, Attack attack, Map<String, String> names) {
    String path = filled(attack.path(), names);
    boolean program = path.startsWith("/api/") || path.startsWith("/engine-rest/");
    Browser browser =
        browsers.computeIfAbsent(
            hand + program,
            key ->
                hand.isEmpty()
                    ? Browser.anonymous(port)
                    : program ? Browser.basic(port, hand) : Browser.signedIn(port, hand));
    boolean page = !program && !path.startsWith("/camunda");
    String fields = filled(attack.body(), names);
    if (page) {
      fields = fields + (fields.isEmpty() ? "" : "&") + "_csrf=" + browser.csrfToken();
    }
    if (!attack.type().startsWith("multipart")) {
      return browser.send(attack.method(), path, attack.type(), fields.getBytes(UTF_8));
    }
    String type = attack.type() + "; boundary=hands";
    return browser.send(attack.method(), path, type, multipart(fields, attack.file()));
  }

  private byte[] multipart(String fields, String file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Arrays.stream(fields.split("&", -1))
        .filter(field -> !field.isEmpty())
        .map(field -> field.split("=", 2))
        .forEach(
            field ->
                body.writeBytes(
                    "--hands\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field[0], field[1])
                        .getBytes(UTF_8)));
    String name = file.startsWith("scan") && fields.contains("release") ? "scan" : "file";
    body.writeBytes(
        "--hands\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(name, file)
            .getBytes(UTF_8));
    body.writeBytes(Objects.requireNonNull(files.get(file)));
    body.writeBytes("\r\n--hands--\r\n".getBytes(UTF_8));
    return body.toByteArray();
  }

  private String id(String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }

  private static String filled(String text, Map<String, String> names) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Objects.requireNonNull(names.get(place.group(1)), place.group()));
  }

  private static String head() {
    StringBuilder head =
        new StringBuilder(AccessDocument.SECOND_HALF)
            .append(
                """


                Written by `ForeignHandsTest`: each request is well formed and names filings, plans,
                tasks and papers of a school in Wuhu. After every row the whole database is the same as
                before, and numbers that exist are answered as numbers that do not. Requests to the
                engine go through both its doors, `/engine-rest` and Tasklist's and Cockpit's
                `/camunda/api`. Bold: the right hand sends the same request last, and it is done.

                | What | Request |\
                """);
    COLUMNS.forEach(c -> head.append(' ').append(c.isEmpty() ? "anonymous" : c).append(" |"));
    return head.append("\n|---|---|").append("---|".repeat(COLUMNS.size())).append('\n').toString();
  }
}
