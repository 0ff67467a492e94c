package org.onex.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onex.notice.WorkCalendar;

/** A missing year is an error where a row needs it, never a guess. */
class DaysOffLintTest {

  private static final List<PackSource> SHIPPED = PackFolder.sources(Path.of("processes"));
  private static final PackSource JIANGNAN =
      PackFolder.sources(Path.of("src/test/resources/packs")).stream()
          .filter(source -> source.pack().equals("jiangnan"))
          .findFirst()
          .orElseThrow();

  static List<PackSource> shipped() {
    return SHIPPED;
  }

  @Test
  void a_row_that_moves_a_last_day_and_a_level_that_counts_days_need_their_years() {
    assertThat(problems(JIANGNAN, published(2025)))
        .extracting(PackProblem::sentence)
        .containsExactly(
            "jiangnan-policy.dmn / jiangnan-windows / quarter4 county：截止日 2026-01-17"
                + " 遇节假日须顺延，但系统中2026年放假调休安排未公布，请系统管理员在“节假日”页载入2026年放假调休安排（写明文号）后再部署；国务院办公厅一般在上一年11月公布，尚未公布的，请先将“shift”改为“不顺延”并写明确定的截止日期，公布后再改回。",
            "jiangnan-policy.dmn / jiangnan-levels / final_round：环节“省级终审”按 5"
                + " 个工作日计算办理时限，但系统中2026年放假调休安排未公布，请系统管理员在“节假日”页载入2026年放假调休安排（写明文号）后再部署；国务院办公厅一般在上一年11月公布，尚未公布的，请先去掉“working_days”并在"
                + " windows 表中写明该环节的起止时间，公布后再改回。");
    assertThat(problems(JIANGNAN, published(2025))).allMatch(PackProblem::isError);
  }

  @Test
  void with_every_year_published_nothing_is_said() {
    assertThat(problems(JIANGNAN, published(2025, 2026))).isEmpty();
  }

  @Test
  void without_any_year_every_row_is_named() {
    assertThat(problems(JIANGNAN, WorkCalendar.NONE))
        .extracting(PackProblem::row)
        .containsExactly(
            "quarter1 county",
            "quarter2 county",
            "quarter3 county",
            "quarter4 county",
            "final_round");
  }

  @Test
  void a_last_day_that_moves_across_new_year_needs_the_next_year() {
    var text = JIANGNAN.text().replace("\"2025-04-15\"", "\"2025-12-31\"");
    var moved = new PackSource(JIANGNAN.pack(), JIANGNAN.file(), text);
    assertThat(problems(moved, published(2025)))
        .as("a Wednesday that is worked stays")
        .extracting(PackProblem::row)
        .doesNotContain("quarter1 county");
    var off = new WorkCalendar(Map.of(LocalDate.of(2025, 12, 31), false), Set.of(2025));
    assertThat(problems(moved, off))
        .filteredOn(problem -> problem.row().equals("quarter1 county"))
        .extracting(PackProblem::message)
        .containsExactly("截止日 2025-12-31 遇节假日须顺延，但系统中2026年放假调休安排未公布");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_pack_whose_dates_stay_as_they_are_printed_needs_no_year(PackSource source) {
    assertThat(problems(source, WorkCalendar.NONE)).isEmpty();
  }

  private static WorkCalendar published(Integer... years) {
    return new WorkCalendar(Map.of(), Set.of(years));
  }

  private static List<PackProblem> problems(PackSource source, WorkCalendar days) {
    var others = new ArrayList<>(SHIPPED);
    return new PackChange(List.of(source), others).daysOff(days);
  }
}
