package org.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips that an author makes in a copy of the example, each told with file, element and remedy. */
class ModelsOfAPackTest {

  private static final String REVIEW = "binhai-review.bpmn";
  private static final String FILING = "binhai-certificate-filing.bpmn";
  private static final String CITY = "binhai-city-review.bpmn";
  private static final String RULES = "binhai-policy.dmn";
  private static final String CREATED =
      "        <camunda:taskListener delegateExpression=\"${reviewTaskCreated}\" event=\"create\""
          + " id=\"Listener_Created\" />\n";
  private static final String COMPLETED =
      "        <camunda:taskListener delegateExpression=\"${reviewTaskCompleted}\""
          + " event=\"complete\" id=\"Listener_Completed\" />\n";
  private static final String KEY =
      "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />";

  @TempDir Path place = Path.of("");
  private Path pack = Path.of("");

  @BeforeEach
  void aCopyOfTheExample() throws IOException {
    pack = Files.createDirectories(place.resolve("processes/binhai"));
    for (var folder : List.of("docs/examples/binhai", "src/test/resources/drawn/binhai")) {
      try (var files = Files.list(Path.of(folder))) {
        for (var file : files.toList()) {
          Files.copy(file, pack.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  @Test
  void the_example_is_clean() {
    assertThat(check()).contains("共 0 处错误");
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource("slips")
  void a_slip_is_refused_with_its_file_and_what_to_do(
      String file, String from, String to, String told) throws IOException {
    replace(file, from, to);
    assertThat(check())
        .containsPattern("错误  " + file + " / 第\\d+行.*" + Pattern.quote(told) + ".*请");
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        arguments(REVIEW, "${level == 'city'}", "${true}", "条件“${true}”不是一个变量与一个取值的比较"),
        arguments(REVIEW, "${level == 'city'}", "level == 'city'", "条件“level == 'city'”不是一个变量"),
        arguments(
            REVIEW,
            "${level == 'city'}",
            "${level == 'city' and outcome != 'RETURN'}",
            "不是一个变量与一个取值的比较"),
        arguments(REVIEW, "${level == 'city'}", "${level == outcome}", "不是一个变量与一个取值的比较"),
        arguments(REVIEW, "${level == 'city'}", "${level == 'county'}", "变量“level”不会是“county”"),
        arguments(FILING, "'RETURN'", "'RETRUN'", "变量“outcome”不会是“RETRUN”，这条流向永远走不到"),
        arguments(REVIEW, KEY, "", "调用流程没有传递业务编号"),
        arguments(REVIEW, "\"binhai-city-review\"", "\"${level}\"", "写成了表达式"),
        arguments(
            REVIEW,
            " camunda:calledElementBinding=\"deployment\"",
            "",
            "调用本规则包的流程“binhai-city-review”没有绑定本次部署"),
        arguments(
            FILING,
            "calledElement=\"filing-checks\"",
            "calledElement=\"filing-checks\" camunda:calledElementBinding=\"version\"",
            "通用流程“filing-checks”不随规则包部署"),
        arguments(CITY, " camunda:candidateGroups=\"bureau\"", "", "用户任务没有办理人"),
        arguments(
            CITY,
            " camunda:formRef=\"filing-review\" camunda:formRefBinding=\"deployment\"",
            "",
            "用户任务没有表单"),
        arguments(CITY, " camunda:formRefBinding=\"deployment\"", "", "用户任务的表单没有绑定本次部署"),
        arguments(CITY, CREATED, "", "用户任务没有 create 事件的任务监听器"),
        arguments(CITY, COMPLETED, "", "用户任务没有 complete 事件的任务监听器"),
        arguments(CITY, "\"P3650D\"", "\"P1D\"", "流程的历史只保留 P1D，不足十年"),
        arguments(FILING, "${recordDecision}", "${routeFiling}", "有了审核结论却没有登记（recordDecision）"),
        arguments(FILING, "${createPlan}", "${recordDecision}", "审核通过后没有生成考核计划"),
        arguments(FILING, "${publishResult}", "${recordDecision}", "有了审核结论却没有发布（publishResult）"),
        arguments(
            FILING,
            "        <camunda:out source=\"outcome\" target=\"outcome\" />\n",
            "",
            "走到这里时变量“outcome”没有值"),
        arguments(
            REVIEW,
            "${outcome == 'APPROVE'}",
            "${outcome == 'REJECT'}",
            "“初审”通过后到不了“审核”（流程 binhai-province-review）"),
        arguments(
            FILING, "name=\"filing.replaced\"", "name=\"filing.resubmitted\"", "filing.replaced"));
  }

  @Test
  void what_a_call_does_not_hand_in_is_missed_where_it_is_read() throws IOException {
    replace(FILING, "        <camunda:in source=\"level\" target=\"level\" />\n", "");
    assertThat(check())
        .containsPattern("错误  " + REVIEW + " / 第\\d+行 / Flow_Level_CityReview：走到这里时变量“level”没有值");
  }

  @Test
  void a_level_that_the_rows_add_must_be_drawn() throws IOException {
    var text = Files.readString(pack.resolve(CITY));
    Files.writeString(
        pack.resolve("binhai-second-review.bpmn"),
        text.replace("binhai-city-review", "binhai-second-review")
            .replace("binhai_city_review", "binhai_second_review")
            .replace("\"bureau\"", "\"provinceOffice\""));
    assertThat(check()).contains("流程“binhai-second-review”没有任何流程调用，levels 表也没有写到它");

    addLevel();
    assertThat(check())
        .contains("binhai-review.bpmn / 第")
        .contains("“初审”之后应到“复核”（流程 binhai-second-review），却到了流程“binhai-province-review”");
  }

  @Test
  void a_parameter_that_nothing_serves_is_refused() throws IOException {
    changeParameter("exception_level", "province", "panel_size", "3");
    assertThat(check()).contains("没有参数“expert_review”，参数“panel_size”不起作用");

    changeParameter("panel_size", "3", "expert_review", "PANEL");
    assertThat(check()).contains("参数 expert_review 为 PANEL，却没有调用专家组评审（expert-panel）");
  }

  @Test
  void results_released_together_must_be_waited_for() throws IOException {
    replace(RULES, "\"ONE_BY_ONE\"", "\"TOGETHER\"");
    assertThat(check()).contains("参数 release_mode 为 TOGETHER，却没有等待统一发布（filing.released）");
  }

  /** Between city and province, as the guide says. */
  private void addLevel() throws IOException {
    var text = Files.readString(pack.resolve(RULES));
    int from = text.indexOf("<rule id=\"binhai-levels-02\">");
    var city = text.substring(from, text.indexOf("</rule>", from) + "</rule>".length());
    var second =
        city.replace("binhai-levels-02", "binhai-levels-04")
            .replace("\"city\"", "\"second\"")
            .replace("\"初审\"", "\"复核\"")
            .replace("binhai-city-review", "binhai-second-review")
            .replace("\"BUREAU\"", "\"PROVINCE\"");
    Files.writeString(
        pack.resolve(RULES),
        text.replace(city, city + second)
            .replace(
                "\"school\",\"city\",\"province\"", "\"school\",\"city\",\"second\",\"province\""));
  }

  private void changeParameter(String from, String value, String to, String newValue)
      throws IOException {
    var text = Files.readString(pack.resolve(RULES));
    int at = text.indexOf("<text>\"" + from + "\"</text>");
    assertThat(at).isPositive();
    Files.writeString(
        pack.resolve(RULES),
        text.substring(0, at)
            + text.substring(at)
                .replaceFirst("\"" + from + "\"", "\"" + to + "\"")
                .replaceFirst(
                    "\"?" + value + "\"?(?=</text>)",
                    newValue.matches("\\d+") ? newValue : "\"" + newValue + "\""));
  }

  private String check() {
    var out = new ByteArrayOutputStream();
    PackChecker.run(new PrintStream(out, true, StandardCharsets.UTF_8), "--check-pack=" + pack);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void replace(String file, String from, String to) throws IOException {
    var text = Files.readString(pack.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(pack.resolve(file), text.replace(from, to));
  }
}
