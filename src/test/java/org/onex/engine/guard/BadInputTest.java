package org.onex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A whole pack is deployed over REST with one thing wrong in it: told where, and nothing stays. */
@OneXTest
class BadInputTest {

  private static final String RULES = "anhui-policy.dmn";
  private static final String FILING = "anhui-certificate-filing.bpmn";
  private static final String CITY = "anhui-city-review.bpmn";
  private static final String REVIEW = "anhui-review.bpmn";

  @LocalServerPort int port;
  @Autowired JdbcTemplate jdbc;

  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.basic(port, "admin");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        one(
            "a day that does not exist",
            RULES,
            "\"2024-04-02\"",
            "\"2024-02-30\"",
            RULES + " / anhui-windows / anhui-windows-01：“closes”列的“2024-02-30”不是有效日期"),
        one(
            "a cycle of parents",
            RULES,
            "<text>\"national\"</text>",
            "<text>\"anhui\"</text>",
            "循环"),
        one(
            "two rows for one window",
            RULES,
            """
            <text>"city"</text>
                    </inputEntry>
                    <outputEntry id="anhui-windows-02-opens">\
            """,
            """
            <text>"school"</text>
                    </inputEntry>
                    <outputEntry id="anhui-windows-02-opens">\
            """,
            "anhui-windows"),
        one(
            "an unknown rule",
            RULES,
            "<text>\"registered\"</text>",
            "<text>\"registred\"</text>",
            "没有名为“registred”"),
        one(
            "a review without a process",
            RULES,
            "\"anhui-province-review\"",
            "\"anhui-office-review\"",
            RULES + " / anhui-levels / anhui-levels-04：",
            "流程“anhui-office-review”既不在本次部署中，也没有部署过"),
        one(
            "an unknown bean",
            FILING,
            "${routeFiling}",
            "${routeFilings}",
            FILING + " / 第",
            "Task_Route：没有名为“routeFilings”的组件"),
        one(
            "a listener as a delegate",
            FILING,
            "${routeFiling}",
            "${reviewTaskCreated}",
            "Task_Route：组件“reviewTaskCreated”不能用作任务的委托"),
        one(
            "a delegate as a listener",
            CITY,
            "${reviewTaskCreated}",
            "${routeFiling}",
            "组件“routeFiling”不能用作任务监听器"),
        one(
            "a form that is not sent along",
            CITY,
            "\"filing-review\"",
            "\"filing-revue\"",
            "部署中缺少表单“filing-revue”"),
        one(
            "a called process that is not sent along",
            REVIEW,
            "calledElement=\"anhui-city-review\"",
            "calledElement=\"anhui-town-review\"",
            "CallActivity_CityReview：部署中缺少被调用的流程“anhui-town-review”"),
        one(
            "a called process that is nowhere",
            FILING,
            "calledElement=\"filing-checks\"",
            "calledElement=\"filing-checkz\"",
            "CallActivity_Checks：没有编号为“filing-checkz”的流程"),
        one(
            "a message that nobody sends",
            FILING,
            "\"filing.withdrawn\"",
            "\"filing.withdrawm\"",
            "Message_Withdrawn：没有任何环节会发送消息“filing.withdrawm”"),
        one(
            "a variable that nobody sets",
            REVIEW,
            "${level == 'city'}",
            "${tier == 'city'}",
            "变量“tier”没有任何组件提供"),
        one(
            "a decision without a name",
            REVIEW,
            "id=\"Gateway_Level\" name=\"先到哪一级？\"",
            "id=\"Gateway_Level\"",
            "Gateway_Level：“exclusiveGateway”没有名称"),
        one(
            "a way without a name",
            REVIEW,
            "id=\"Flow_Level_CityReview\" name=\"市级\"",
            "id=\"Flow_Level_CityReview\"",
            "Flow_Level_CityReview：“sequenceFlow”没有名称"),
        one(
            "a decision without a default",
            REVIEW,
            " default=\"Flow_Level_Province\"",
            "",
            "Gateway_Level：网关没有默认流向"),
        one(
            "no time to live",
            FILING,
            " camunda:historyTimeToLive=\"P3650D\"",
            "",
            "没有填写有效的历史保留时间"),
        one("a group that does not exist", CITY, "\"bureau\"", "\"buraeu\"", "没有名为“buraeu”的用户组"),
        one(
            "a duplicate id",
            FILING,
            "id=\"EndEvent_Withdrawn\"",
            "id=\"EndEvent_Rejected\"",
            "编号“EndEvent_Rejected”重复"),
        one(
            "another id than the file's",
            CITY,
            "id=\"anhui-city-review\"",
            "id=\"anhui-town-review\"",
            "流程编号“anhui-town-review”与文件名“anhui-city-review.bpmn”不一致"),
        one(
            "an expression that reaches for the engine",
            REVIEW,
            "${level == 'city'}",
            "${execution.getProcessEngineServices().getIdentityService() == null}",
            "不允许"),
        one(
            "a script",
            FILING,
            "camunda:delegateExpression=\"${routeFiling}\"",
            "camunda:type=\"shell\"",
            "不允许使用任务类型“shell”"));
  }

  private static Arguments one(
      String name, String file, String from, String to, String... sentences) {
    return Arguments.of(name, file, from, to, List.of(sentences));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void is_refused_with_its_place_and_nothing_is_half_deployed(
      String name, String file, String from, String to, List<String> sentences) {
    var before = everything();
    var files = anhui();
    assertThat(files.get(file)).contains(from);
    files.put(file, String.valueOf(files.get(file)).replace(from, to));

    var answer = deploy("anhui", files);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(JsonPath.<String>read(answer.body(), "$.message"))
        .contains("“" + file + "”", "不能部署。")
        .contains(sentences);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_timer_for_a_day_that_does_not_exist_is_refused() {
    var timer =
        Models.process(
            "anhui-timer",
            """
            <bpmn:intermediateCatchEvent id="Task" name="等待"><bpmn:timerEventDefinition id="T">
            <bpmn:timeDate xsi:type="bpmn:tFormalExpression">2027-02-30T00:00:00</bpmn:timeDate>
            </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
            """);

    assertThat(deploy("timer", Map.of("anhui-timer.bpmn", timer)).body())
        .contains("“2027-02-30T00:00:00”不是有效时间");
    assertThat(
            deploy("timer", Map.of("anhui-timer.bpmn", timer.replace("2027-02-30", "2027-02-28")))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_process_of_no_pack_is_refused() {
    assertThat(deploy("mine", Map.of("mine.bpmn", Models.userTask("mine", "bureau"))).body())
        .contains("流程编号“mine”没有以规则包名开头");
  }

  @Test
  void every_problem_of_every_file_is_told_at_once() {
    var files = anhui();
    files.computeIfPresent(RULES, (f, text) -> text.replace("\"2024-04-02\"", "\"2024-02-30\""));
    files.computeIfPresent(FILING, (f, text) -> text.replace("${routeFiling}", "${x}"));
    files.computeIfPresent(CITY, (f, text) -> text.replace("\"bureau\"", "\"buraeu\""));

    var answer = deploy("anhui", files);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<String>read(answer.body(), "$.message"))
        .contains("2024-02-30", "没有名为“x”的组件", "没有名为“buraeu”的用户组");
    assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$.details").keySet())
        .contains(RULES, FILING, CITY);
  }

  @Test
  void a_parent_that_would_break_what_stands_on_it_is_refused() {
    var before = everything();
    var text = text(Path.of("processes/anhui", RULES));
    var national =
        text(Path.of("processes/national/national-policy.dmn"))
            .replace("<text>\"pack\"</text>", "<text>\"parents\"</text>")
            .replaceFirst("<text>\"national\"</text>", "<text>\"anhui\"</text>");
    assertThat(text).contains("\"national\"");

    var answer = deploy("national", Map.of("national-policy.dmn", national));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("循环");
    assertThat(everything()).isEqualTo(before);
  }

  /** What passes our checks and not the engine's own parser takes the archive back with it. */
  @Test
  void what_the_engine_itself_refuses_leaves_no_rules_behind() {
    var before = everything();
    var files = anhui();
    files.computeIfPresent(RULES, (f, text) -> text.replace("\"2024-04-02\"", "\"2024-04-03\""));
    files.computeIfPresent(
        CITY, (f, text) -> text.replace("<bpmn:startEvent ", "<bpmn:startEvent wrong=\"x\" "));

    assertThat(deploy("anhui", files).statusCode()).isEqualTo(400);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void going_back_to_an_older_text_works_under_any_name() {
    var older = text(Path.of("processes/anhui", RULES));
    var newer = older.replace("\"2024-04-02\"", "\"2024-04-03\"");
    var closes = inForce();

    assertThat(deploy("first", Map.of(RULES, newer)).statusCode()).isEqualTo(200);
    assertThat(inForce()).isNotEqualTo(closes);
    assertThat(deploy("second", Map.of(RULES, older)).statusCode()).isEqualTo(200);
    assertThat(inForce()).isEqualTo(closes);
    assertThat(deploy("first", Map.of(RULES, newer)).statusCode()).isEqualTo(200);
    assertThat(inForce()).isNotEqualTo(closes);
    assertThat(deploy("second", Map.of(RULES, older)).statusCode()).isEqualTo(200);
    assertThat(inForce()).isEqualTo(closes);

    long deployments = deployments();
    assertThat(deploy("second", Map.of(RULES, older)).statusCode()).isEqualTo(200);
    assertThat(deployments()).as("the same again is no news").isEqualTo(deployments);
  }

  private String inForce() {
    return String.valueOf(
        jdbc.queryForObject(
            "select id from pack_version where pack = 'anhui' and in_force", String.class));
  }

  private long deployments() {
    return count("act_re_deployment");
  }

  /** Of the engine's tables and ours, whatever a deployment could leave in them. */
  private List<Object> everything() {
    return List.of(
        deployments(),
        count("act_re_procdef"),
        count("act_re_decision_def"),
        count("act_re_camformdef"),
        count("act_ge_bytearray"),
        count("pack_version"),
        jdbc.queryForList("select id from pack_version where in_force order by id"));
  }

  private long count(String table) {
    var count = jdbc.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? 0 : count;
  }

  private HttpResponse<String> deploy(String name, Map<String, String> files) {
    return admin.postFiles(
        "/engine-rest/deployment/create",
        Map.of("deployment-name", name, "enable-duplicate-filtering", "true"),
        files);
  }

  /** With the flows that the pack drew itself before it came to share them. */
  private static Map<String, String> anhui() {
    var files = new LinkedHashMap<String, String>();
    var drawn = Path.of("src/test/resources/earlier");
    for (var place : List.of(Path.of("processes/anhui"), drawn, Path.of("forms"))) {
      try (var found = Files.list(place)) {
        found
            .filter(file -> !file.endsWith("confirm-schedule.form"))
            .forEach(file -> files.put(file.getFileName().toString(), text(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
