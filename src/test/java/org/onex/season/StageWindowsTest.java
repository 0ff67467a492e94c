package org.onex.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageWindowsTest {

  @Test
  void each_stage_has_one_window_and_an_end_of_its_own_is_another() {
    assertThat(of(season(), List.of())).containsExactly("school");
    Grant grant = grant("2027-04-06T00:00:00+08:00");
    grant.confirm("second", at("2027-04-03T09:00:00+08:00"));

    assertThat(of(season(), List.of(grant)))
        .containsExactly("school", "school@2027-04-06T00:00+08:00");
    assertThat(
            StageWindows.knownSince(
                new EffectiveWindows(season(), List.of(grant)),
                StageWindow.of("school@2027-04-06T00:00+08:00")))
        .contains(at("2027-04-03T09:00:00+08:00"));
  }

  @Test
  void many_grants_to_the_same_end_are_one_window_known_since_the_first() {
    Grant first = grant("2027-04-06T00:00:00+08:00");
    Grant second = grant("2027-04-06T00:00:00+08:00");
    second.confirm("second", at("2027-04-03T10:00:00+08:00"));
    first.confirm("second", at("2027-04-03T09:00:00+08:00"));

    assertThat(of(season(), List.of(second, first))).hasSize(2);
    assertThat(
            StageWindows.knownSince(
                new EffectiveWindows(season(), List.of(second, first)),
                new StageWindow("school", at("2027-04-06T00:00:00+08:00"))))
        .contains(at("2027-04-03T09:00:00+08:00"));
  }

  @Test
  void a_grant_to_the_printed_end_brings_nothing() {
    Grant grant = grant("2027-04-03T00:00:00+08:00");
    grant.confirm("second", at("2027-04-01T09:00:00+08:00"));
    assertThat(of(season(), List.of(grant))).containsExactly("school");
  }

  @Test
  void a_grant_that_nobody_confirmed_brings_nothing() {
    assertThat(of(season(), List.of(grant("2027-04-06T00:00:00+08:00")))).hasSize(1);
  }

  @Test
  void correction_periods_have_a_window_whenever_they_end() {
    assertThat(
            StageWindows.of(
                new EffectiveWindows(season(), List.of()),
                List.of(at("2027-04-09T00:00:00+08:00"))))
        .extracting(StageWindow::text)
        .containsExactly("correction@2027-04-09T00:00+08:00", "school");
  }

  private static List<String> of(Season season, List<Grant> grants) {
    return StageWindows.of(new EffectiveWindows(season, grants), List.of()).stream()
        .map(StageWindow::text)
        .toList();
  }

  private static Season season() {
    Season season = Season.draft("demo", 2027, "spring", "2027年春季申报", "prov", "v1", List.of());
    season.confirm(
        "示例〔2027〕1号",
        LocalDate.of(2027, 3, 1),
        List.of(
            new Window(
                "school", at("2027-03-22T00:00:00+08:00"), at("2027-04-03T00:00:00+08:00"))));
    return season;
  }

  private static Grant grant(String closesAt) {
    return new Grant(
        "demo-2027-spring",
        "school",
        GrantScope.UNIT,
        "school1",
        at(closesAt),
        "会商纪要",
        "暴雪停课",
        "first",
        at("2027-04-03T08:00:00+08:00"));
  }

  private static Instant at(String iso) {
    return OffsetDateTime.parse(iso).toInstant();
  }
}
