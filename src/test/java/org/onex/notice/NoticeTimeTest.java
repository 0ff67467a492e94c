package org.onex.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTimeTest {

  private static final Provision CLAUSE = new Provision("某号 三.1", Strength.MANDATORY, Basis.NOTICE);

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-02-29", "2024-2-1", "2024-04-31", "20240401", "", "2024-04-01T00:00"})
  void a_day_that_does_not_exist_is_no_date(String text) {
    assertThat(NoticeTime.date(text)).isEmpty();
  }

  @Test
  void a_leap_day_is_a_date() {
    assertThat(NoticeTime.date("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9月15日-25日", "9 月 15 日—25 日", "2024年9月15日至9月25日", "9月15日－9月25日"})
  void an_end_without_a_month_inherits_it(String text) {
    assertThat(NoticeTime.period(text, 2024))
        .contains(new NoticeTime.Period(LocalDate.of(2024, 9, 15), LocalDate.of(2024, 9, 25)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9月25日-15日", "9月15日", "2月28日-30日", "春季"})
  void a_period_that_is_none_is_not_guessed(String text) {
    assertThat(NoticeTime.period(text, 2024)).isEmpty();
  }

  @Test
  void a_window_lasts_until_the_end_of_its_last_day_in_shanghai() {
    var window =
        new WindowRow(
            2024,
            "spring",
            "school",
            LocalDate.of(2024, 3, 22),
            LocalDate.of(2024, 4, 2),
            true,
            "不顺延",
            CLAUSE);
    assertThat(NoticeTime.instant("2024-03-21T15:59:59Z"))
        .hasValueSatisfying(at -> assertThat(window.contains(at)).isFalse());
    assertThat(NoticeTime.instant("2024-03-21T16:00:00Z"))
        .hasValueSatisfying(at -> assertThat(window.contains(at)).isTrue());
    assertThat(NoticeTime.instant("2024-04-02T23:59:59.999+08:00"))
        .hasValueSatisfying(at -> assertThat(window.contains(at)).isTrue());
    assertThat(NoticeTime.instant("2024-04-02T16:00:00Z"))
        .hasValueSatisfying(at -> assertThat(window.contains(at)).isFalse());
  }

  @Test
  void a_window_that_excludes_its_last_day_ends_as_that_day_begins() {
    var window =
        new WindowRow(
            2024, "annual", "school", null, LocalDate.of(2024, 4, 2), false, "不顺延", CLAUSE);
    assertThat(NoticeTime.instant("2024-04-01T23:59:59+08:00"))
        .hasValueSatisfying(at -> assertThat(window.contains(at)).isTrue());
    assertThat(NoticeTime.instant("2024-04-02T00:00:00+08:00"))
        .hasValueSatisfying(at -> assertThat(window.contains(at)).isFalse());
  }

  @Test
  void a_window_moved_to_another_year_keeps_month_and_day() {
    var window =
        new WindowRow(
            2024,
            "spring",
            "school",
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 4, 2),
            true,
            "不顺延",
            CLAUSE);
    assertThat(window.in(2027).opens()).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(window.in(2027).closes()).isEqualTo(LocalDate.of(2027, 4, 2));
  }

  @Test
  void a_window_across_new_year_moves_with_both_its_ends() {
    var window =
        new WindowRow(
            2024,
            "quarter4",
            "school",
            LocalDate.of(2024, 12, 20),
            LocalDate.of(2025, 1, 10),
            true,
            "不顺延",
            CLAUSE);
    assertThat(window.in(2027).opens()).isEqualTo(LocalDate.of(2027, 12, 20));
    assertThat(window.in(2027).closes()).isEqualTo(LocalDate.of(2028, 1, 10));
  }
}
