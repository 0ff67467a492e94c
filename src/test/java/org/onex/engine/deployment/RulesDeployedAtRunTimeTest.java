package org.onex.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.pack.Packs;
import org.onex.season.YearPlanning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * An administrator deploys changed rules from Camunda Modeler while a season runs. Every number is
 * read where a school reads it.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RulesDeployedAtRunTimeTest {

  private static final String FILE = "anhui-policy.dmn";

  /** The row 单个证书最低人数: empty, the certificate's own minimum binds (30 in the demo). */
  private static final String ROW = "anhui-limits-03";

  private static final int SEASONS_OPEN = 10;

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired YearPlanning years;
  @Autowired RepositoryService repository;
  @Autowired Packs packs;
  @Autowired ResourcePatternResolver resources;

  @Test
  @Order(1)
  void what_is_broken_is_refused_with_file_table_and_row_and_what_runs_stays() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    String before = definitions();
    broken()
        .forEach(
            (broken, sentences) -> {
              var answer = deploy("admin", FILE, broken);
              assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
              assertThat(JsonPath.<String>read(answer.body(), "$.message"))
                  .contains("“" + FILE + "”不能部署")
                  .contains(sentences);
            });
    assertThat(definitions()).isEqualTo(before);
    assertThat(evaluated()).contains("\"verdict\":\"PASS\"", "\"required\":30");
  }

  @Test
  void a_start_with_a_pack_that_is_not_there_is_refused_by_its_name() {
    var start =
        new PackFolders(
            repository,
            resources,
            packs,
            "classpath:",
            List.of("common", "anhui", "anhiu", "nowhere"));
    String before = definitions();
    assertThatThrownBy(() -> start.deploy())
        .isInstanceOfSatisfying(
            PackFoldersMissing.class,
            missing -> {
              var told = new PackFoldersMissing.Analyzer().analyze(missing, missing);
              assertThat(told.getDescription())
                  .isEqualTo(
                      "配置项 onex.packs"
                          + " 中的规则包“anhiu”“nowhere”没有对应的文件夹（classpath:processes/<规则包名>/），系统未启动。");
              assertThat(told.getAction()).contains("请核对 onex.packs");
            });
    assertThat(definitions()).isEqualTo(before);
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((text, why) -> {})))
        .as("the analyzer is asked at a failed start")
        .anyMatch(PackFoldersMissing.Analyzer.class::isInstance);
  }

  private static Map<String, List<String>> broken() {
    String figure = with(ROW + "-value", "\"三十\"");
    return Map.of(
        figure,
        List.of(FILE + " / anhui-limits / " + ROW + "：", "“三十”", "请填写一个整数"),
        with(ROW + "-value", "&gt; 30"),
        List.of(FILE + " / anhui-limits / " + ROW + "：", "“> 30”不能识别"),
        with(ROW + "-rule", "\"min_hedcount\""),
        List.of(FILE + " / anhui-limits / " + ROW + "：", "min_hedcount"),
        with(ROW + "-clause", ""),
        List.of(FILE + " / anhui-limits / " + ROW + "："),
        figure.replace("\"2024-04-02\"", "\"2024-02-30\""),
        List.of("anhui-windows / anhui-windows-01：", "2024-02-30", "anhui-limits / " + ROW),
        text().replace("</definitions>", ""),
        List.of(FILE));
  }

  @ParameterizedTest
  @Order(2)
  @ValueSource(strings = {"ahprovince", "ahhefei", "hfschool", "ahops"})
  void nobody_but_an_administrator_changes_the_rules(String user) {
    var answer = deploy(user, FILE, with(ROW + "-value", "1"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isNotBlank();
    assertThat(evaluated()).contains("\"required\":30");
  }

  @ParameterizedTest
  @Order(3)
  @MethodSource
  void rules_that_nobody_would_read_are_refused(String file, String model, String sentence) {
    var answer = deploy("admin", file, model);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
    assertThat(evaluated()).contains("\"required\":30");
  }

  static Stream<Arguments> rules_that_nobody_would_read_are_refused() {
    return Stream.of(
        Arguments.of("anhui-policy (1).dmn", text(), "请改名为"),
        Arguments.of("wanhui-policy.dmn", text(), "“wanhui-”"));
  }

  @Test
  @Order(SEASONS_OPEN)
  void the_running_season_keeps_its_number_and_the_next_takes_the_new_one() {
    String early = season.submitted("whschool", "b1-01");
    String draft = season.drafted("whschool", Season2027.SPRING, "b1-02", Season2027.line(60));

    assertThat(Browser.basic(port, "admin").get("/engine-rest/version").statusCode())
        .isEqualTo(200);
    assertThat(
            Browser.basic(port, "admin").get("/engine-rest/deployment?maxResults=0").statusCode())
        .isEqualTo(200);
    var deployed = deploy("admin", FILE, with(ROW + "-value", "80"));
    assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
    assertThat(deployed.body()).contains("\"key\":\"anhui-limits\"");
    assertThat(evaluated()).contains("\"verdict\":\"BLOCK\"", "\"required\":80");

    // spring runs on: submitted before or after, corrected, replaced
    assertThat(submit(draft).statusCode()).isEqualTo(200);
    season.decide("ahwuhu", early, Decision.RETURN, "请核对人数");
    season.rewritten("whschool", early, Season2027.line(61));
    assertThat(submit(early).statusCode()).isEqualTo(200);
    assertThat(finding(early)).containsExactly("PASS", "30人", "申报 61 人，不少于最低 30 人");
    assertThat(finding(draft)).containsExactly("PASS", "30人", "申报 60 人，不少于最低 30 人");
    String tooFew = season.drafted("whschool", Season2027.SPRING, "b1-03", Season2027.line(29));
    assertThat(submit(tooFew).statusCode()).isEqualTo(422);
    assertThat(finding(tooFew)).containsExactly("BLOCK", "30人", "申报 29 人，少于最低 30 人");
    assertThat(Browser.signedIn(port, "whschool").get("/filings/" + draft).body())
        .contains("不少于最低 30 人")
        .doesNotContain("80 人");

    // autumn was confirmed with spring, but had not opened
    season.at("2027-09-15T09:00:00+08:00");
    judgedByTheNewNumber(Season2027.AUTUMN);
    assertThat(finding(draft)).containsExactly("PASS", "30人", "申报 60 人，不少于最低 30 人");

    // and so is the year after
    years.draft("anhui", 2028, "ahprov");
    years.confirm("anhui", 2028, "皖教示例〔2028〕1号", LocalDate.of(2028, 3, 1), Map.of());
    season.at("2028-03-26T09:00:00+08:00");
    judgedByTheNewNumber("anhui-2028-spring");
  }

  private void judgedByTheNewNumber(String id) {
    String tooFew = season.drafted("whschool", id, "b1-04", Season2027.line(79));
    var refused = submit(tooFew);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(JsonPath.<String>read(refused.body(), "$.detail")).contains("申报 79 人，少于最低 80 人");
    assertThat(finding(tooFew)).containsExactly("BLOCK", "80人", "申报 79 人，少于最低 80 人");
    season.rewritten("whschool", tooFew, Season2027.line(80));
    assertThat(submit(tooFew).statusCode()).isEqualTo(200);
    assertThat(finding(tooFew)).containsExactly("PASS", "80人", "申报 80 人，不少于最低 80 人");
    assertThat(Browser.signedIn(port, "whschool").get("/filings/" + tooFew).body())
        .contains("不少于最低 80 人");
  }

  @Test
  @Order(SEASONS_OPEN + 1)
  void a_second_deployment_during_the_next_season_leaves_that_one_alone_too() {
    season.at("2028-03-27T09:00:00+08:00");
    assertThat(deploy("admin", FILE, with(ROW + "-value", "90")).statusCode()).isEqualTo(200);
    String inSpring = season.drafted("whschool", "anhui-2028-spring", "b1-05", Season2027.line(80));
    assertThat(submit(inSpring).statusCode()).isEqualTo(200);
    season.at("2028-09-15T09:00:00+08:00");
    String inAutumn = season.drafted("whschool", "anhui-2028-autumn", "b1-06", Season2027.line(80));
    assertThat(submit(inAutumn).body()).contains("少于最低 90 人");
  }

  private HttpResponse<String> deploy(String user, String file, String model) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("deployment-name", "anhui-policy");
    fields.put("deployment-source", "Camunda Modeler");
    fields.put("enable-duplicate-filtering", "true");
    return Browser.basic(port, user)
        .postFiles("/engine-rest/deployment/create", fields, Map.of(file, model));
  }

  private HttpResponse<String> submit(String number) {
    return Browser.basic(port, "whschool").post("/api/filings/" + number + ":submit", "");
  }

  /** Verdict, limit and the beginning of the sentence on the headcount, as the school gets it. */
  private List<String> finding(String number) {
    String answer = Browser.basic(port, "whschool").get("/api/filings/" + number).body();
    Map<String, String> found =
        JsonPath.<List<Map<String, String>>>read(answer, "$.findings[?(@.rule=='min_headcount')]")
            .get(0);
    String message = Objects.requireNonNull(found.get("message"));
    return List.of(
        Objects.requireNonNull(found.get("verdict")),
        Objects.requireNonNull(found.get("limit")),
        message.substring(0, message.indexOf('（')));
  }

  private String definitions() {
    return Browser.basic(port, "admin")
        .get("/engine-rest/decision-definition?latestVersion=true&sortBy=key&sortOrder=asc")
        .body();
  }

  /** What the rules in force say of 60 people, where the certificate asks for 30. */
  private String evaluated() {
    return Browser.basic(port, "ahprovince")
        .post(
            "/api/policy/evaluate",
            """
            {"policy":"AH-2024","rule":"min_headcount","input":{"applied":60,"cert_min":30}}
            """)
        .body();
  }

  /** The pack as it ships, one cell changed. */
  private static String with(String cell, String content) {
    String text = text();
    int entry = text.indexOf("id=\"" + cell + "\"");
    int from = text.indexOf("<text>", entry) + "<text>".length();
    return text.substring(0, from) + content + text.substring(text.indexOf("</text>", from));
  }

  private static String text() {
    try (var file =
        Objects.requireNonNull(
            RulesDeployedAtRunTimeTest.class.getResourceAsStream("/processes/anhui/" + FILE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
