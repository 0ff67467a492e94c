package org.onex.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing is broken in a shipped pack at a time, and the author hears of it. */
class PackLintTest {

  private static final List<PackSource> SHIPPED = PackFolder.sources(Path.of("processes"));
  private static final PackSource ANHUI =
      SHIPPED.stream().filter(s -> s.pack().equals("anhui")).findFirst().orElseThrow();

  static List<PackSource> shipped() {
    return SHIPPED;
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void no_shipped_pack_has_an_error(PackSource source) {
    assertThat(PackLint.lint(source, SHIPPED)).filteredOn(PackProblem::isError).isEmpty();
  }

  @Test
  void a_summary_due_before_filing_ends_and_days_off_are_pointed_out() {
    assertThat(PackLint.lint(ANHUI, SHIPPED))
        .extracting(PackProblem::message)
        .contains("报送截止 2024-03-25 早于申报截止 2024-04-02", "2024-09-28 是周末");
  }

  @Test
  void a_window_that_ends_before_it_opens_is_refused() {
    assertThat(errors("\"2024-04-02\"", "\"2024-03-02\"")).anyMatch(m -> m.contains("早于开始"));
  }

  @Test
  void a_day_that_does_not_exist_is_refused_with_its_row() {
    assertThat(errors("\"2024-04-02\"", "\"2024-02-30\""))
        .contains(
            "anhui-policy.dmn / anhui-windows / anhui-windows-01：“closes”列的“2024-02-30”不是有效日期，请按"
                + " \"2027-03-22\" 填写。");
  }

  @Test
  void an_unknown_season_is_refused() {
    var text =
        ANHUI
            .text()
            .replaceFirst(
                "(?s)(id=\"anhui-windows-04-season\">\\s*<text>)\"autumn\"", "$1\"winter\"");
    assertThat(errors(text)).anyMatch(m -> m.contains("没有名为“winter”的批次"));
  }

  @Test
  void seasons_and_levels_may_be_called_anything_as_long_as_they_fit_together() {
    assertThat(errors("\"autumn\"", "\"quarter-4\"")).isEmpty();
    assertThat(errors("\"city\"", "\"county\"")).isEmpty();
    assertThat(errors("\"autumn\"", "\"秋季\"")).anyMatch(m -> m.contains("批次编号“秋季”不能识别"));
    assertThat(errors("<text>\"school\",\"province_office\"</text>", "<text>\"school\"</text>"))
        .anyMatch(m -> m.contains("审核路径没有审核环节"));
    assertThat(
            errors(
                "\"school\",\"city\",\"province_office\"",
                "\"school\",\"province_office\",\"city\""))
        .anyMatch(m -> m.contains("经过上级之后又回到下级"));
    assertThat(
            errors(
                "\"school\",\"city\",\"province_office\"",
                "\"school\",\"city\",\"county_as_city\""))
        .anyMatch(m -> m.contains("重复经过同一级次"));
  }

  @Test
  void exceptions_are_accepted_by_a_level_of_the_pack() {
    var text =
        ANHUI
            .text()
            .replaceFirst(
                "(?s)(id=\"anhui-parameters-05-value\">\\s*<text>)\"province\"", "$1\"bureau\"");
    assertThat(errors(text)).anyMatch(m -> m.contains("没有名为“bureau”的审核级次"));
  }

  @Test
  void an_expression_is_refused_with_its_row() {
    assertThat(errors("<text>1</text>", "<text>&gt;= 1</text>"))
        .anyMatch(m -> m.contains("anhui-limits-10") && m.contains("不能识别"));
  }

  @Test
  void a_limit_without_clause_is_refused() {
    assertThat(errors("<text>\"六(二)\"</text>", "<text></text>"))
        .anyMatch(m -> m.contains("anhui-limits-09") && m.contains("“clause”列为空"));
  }

  @Test
  void our_own_reading_never_binds_hard() {
    var text =
        ANHUI
            .text()
            .replaceFirst("(?s)(id=\"anhui-limits-01-basis\">\\s*<text>)\"文件规定\"", "$1\"系统解释\"");
    assertThat(errors(text)).anyMatch(m -> m.contains("系统解释不能单独作为“必须”的依据"));
  }

  @Test
  void unknown_rules_parameters_tables_and_parents_are_named() {
    assertThat(errors("<text>\"registered\"</text>", "<text>\"registred\"</text>"))
        .anyMatch(m -> m.contains("没有名为“registred”"));
    assertThat(errors("<text>\"release_mode\"</text>", "<text>\"relaese\"</text>"))
        .anyMatch(m -> m.contains("没有名为“relaese”的参数"));
    assertThat(errors("id=\"anhui-duties\"", "id=\"anhui-dutys\""))
        .anyMatch(m -> m.contains("没有名为“dutys”的规则表"));
    assertThat(errors("<text>\"national\"</text>", "<text>\"nowhere\"</text>"))
        .anyMatch(m -> m.contains("上级规则包“nowhere”不存在"));
  }

  @Test
  void two_rows_for_one_window_are_refused() {
    var text =
        ANHUI
            .text()
            .replaceFirst("(?s)(id=\"anhui-windows-02-level\">\\s*<text>)\"city\"", "$1\"school\"");
    assertThat(errors(text))
        .contains(
            "anhui-policy.dmn / anhui-windows /"
                + " anhui-windows-02：与“anhui-windows-01”行适用于同一情形，相互矛盾，请保留一行，或把两行的适用范围分开。");
  }

  @Test
  void a_route_to_a_step_nobody_describes_is_refused() {
    assertThat(errors("\"county_as_city\",\"province_office\"", "\"town\",\"province_office\""))
        .anyMatch(m -> m.contains("环节“town”没有在 levels 表中说明"));
  }

  @Test
  void packs_that_are_each_others_parents_are_refused() {
    var national =
        SHIPPED.stream().filter(s -> s.pack().equals("national")).findFirst().orElseThrow();
    var circular =
        new PackSource(
            "national",
            national.file(),
            national
                .text()
                .replace("\"pack\"", "\"parents\"")
                .replaceFirst("\"national\"", "\"anhui\""));
    assertThat(PackLint.lint(circular, SHIPPED))
        .extracting(PackProblem::message)
        .anyMatch(m -> m.contains("形成循环"));
  }

  @Test
  void a_circle_of_three_parents_is_named_on_each_of_them() {
    var round = List.of(pack("upper", "lower"), pack("middle", "upper"), pack("lower", "middle"));
    for (var source : round) {
      assertThat(PackLint.lint(source, round))
          .filteredOn(PackProblem::isError)
          .extracting(PackProblem::message)
          .anyMatch(m -> m.matches("上级规则包形成循环：(\\w+ → ){3}\\w+"));
    }
  }

  @Test
  void a_figure_that_contradicts_another_for_the_same_case_is_refused() {
    var again =
        ANHUI
            .text()
            .replaceFirst(
                "(?s)<rule id=\"anhui-limits-10\">.*?</rule>",
                "$0"
                    + java.util.regex.Matcher.quoteReplacement(
                        rule("anhui-limits-10")
                            .replace("limits-10", "limits-99")
                            .replace(">1<", ">2<")));
    assertThat(errors(again))
        .contains(
            "anhui-policy.dmn / anhui-limits /"
                + " anhui-limits-99：与“anhui-limits-10”行适用于同一情形，相互矛盾，请保留一行，或把两行的适用范围分开。");
  }

  @Test
  void a_row_or_table_that_bears_anothers_id_is_refused() {
    assertThat(errors("<rule id=\"anhui-limits-02\">", "<rule id=\"anhui-limits-01\">"))
        .anyMatch(m -> m.contains("行编号“anhui-limits-01”重复"));
    assertThat(errors("id=\"anhui-envelopes\"", "id=\"anhui-duties\""))
        .anyMatch(m -> m.contains("决策表编号“anhui-duties”重复"));
  }

  @Test
  void an_unknown_column_and_a_missing_one_are_named() {
    assertThat(errors("name=\"inclusive\"", "name=\"inclusiv\""))
        .anyMatch(m -> m.contains("没有名为“inclusiv”的列"))
        .anyMatch(m -> m.contains("缺少“inclusive”列（截止当日是否计入）"));
  }

  @Test
  void what_lacks_its_quotes_is_shown_with_them() {
    assertThat(errors("\"2024-04-02\"", "2024-04-02"))
        .anyMatch(m -> m.contains("日期须加英文引号，请写作 \"2024-04-02\""));
    assertThat(errors("<text>\"registered\"</text>", "<text>registered</text>"))
        .anyMatch(m -> m.contains("文字须加英文引号，请写作 \"registered\""));
    assertThat(errors("<text>2024</text>", "<text>2024.5</text>"))
        .anyMatch(m -> m.contains("小数须加英文引号"));
  }

  @Test
  void an_unknown_item_of_the_metadata_is_named() {
    assertThat(errors("<text>\"issuer\"</text>", "<text>\"isuer\"</text>"))
        .anyMatch(m -> m.contains("没有名为“isuer”的项目"))
        .anyMatch(m -> m.contains("缺少“issuer”（发文单位）"));
  }

  @Test
  void a_file_that_reaches_outside_is_refused() {
    var hostile =
        ANHUI
            .text()
            .replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");
    assertThat(errors(hostile)).anyMatch(m -> m.contains("DOCTYPE"));
  }

  @Test
  void a_percentage_that_does_not_say_of_what_is_pointed_out() throws IOException {
    var binhai = Files.readString(Path.of("docs", "examples", "binhai", "binhai-policy.dmn"));
    var silent = binhai.replaceAll("(-base\">\\s*<text>)\"明细\"", "$1");
    String told = "没有写明幅度按什么的批准人数算";
    assertThat(messages(new PackSource("binhai", "binhai-policy.dmn", binhai)))
        .noneMatch(message -> message.contains(told));
    assertThat(messages(new PackSource("binhai", "binhai-policy.dmn", silent)))
        .anyMatch(message -> message.contains(told));
  }

  @Test
  void all_problems_are_told_at_once() {
    var text =
        ANHUI
            .text()
            .replace("\"2024-04-02\"", "\"2024-02-30\"")
            .replace("\"release_mode\"", "\"x\"");
    assertThat(errors(text)).hasSizeGreaterThanOrEqualTo(2);
  }

  private static List<String> messages(PackSource source) {
    return PackLint.lint(source, SHIPPED).stream().map(PackProblem::message).toList();
  }

  private static List<String> errors(String from, String to) {
    assertThat(ANHUI.text()).contains(from);
    return errors(ANHUI.text().replace(from, to));
  }

  private static List<String> errors(String text) {
    return PackLint.lint(new PackSource("anhui", ANHUI.file(), text), SHIPPED).stream()
        .filter(PackProblem::isError)
        .map(PackProblem::sentence)
        .toList();
  }

  private static String rule(String id) {
    var match =
        java.util.regex.Pattern.compile("(?s)<rule id=\"" + id + "\">.*?</rule>")
            .matcher(ANHUI.text());
    assertThat(match.find()).isTrue();
    return match.group();
  }

  private static PackSource pack(String name, String parent) {
    var national =
        SHIPPED.stream().filter(s -> s.pack().equals("national")).findFirst().orElseThrow();
    return new PackSource(
        name,
        name + "-policy.dmn",
        national
            .text()
            .replaceFirst("<text>\"pack\"</text>", "<text>\"parents\"</text>")
            .replaceFirst("<text>\"national\"</text>", "<text>\"" + parent + "\"</text>")
            .replace("national-", name + "-"));
  }
}
