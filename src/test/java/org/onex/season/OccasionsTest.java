package org.onex.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onex.season.Occasion.Kind;

class OccasionsTest {

  private static final List<Integer> DAYS = List.of(3, 1);

  @Test
  void a_window_opens_reminds_three_days_and_one_day_before_and_closes() {
    assertThat(of(season(), List.of()))
        .extracting(Occasion::kind, Occasion::at)
        .containsExactly(
            tuple(Kind.OPENS, "2027-03-22T00:00:00+08:00"),
            tuple(Kind.REMIND, "2027-03-31T00:00:00+08:00"),
            tuple(Kind.REMIND, "2027-04-02T00:00:00+08:00"),
            tuple(Kind.CLOSES, "2027-04-03T00:00:00+08:00"));
  }

  @Test
  void a_confirmed_grant_brings_an_end_of_its_own_and_leaves_the_others_theirs() {
    Grant grant = grant("2027-04-06T00:00:00+08:00");
    grant.confirm("second", at("2027-04-03T09:00:00+08:00"));

    assertThat(of(season(), List.of(grant)))
        .filteredOn(occasion -> occasion.end().equals(at("2027-04-06T00:00:00+08:00")))
        .extracting(Occasion::kind, Occasion::at)
        .containsExactly(
            tuple(Kind.REMIND, "2027-04-05T00:00:00+08:00"),
            tuple(Kind.CLOSES, "2027-04-06T00:00:00+08:00"));
    assertThat(of(season(), List.of(grant))).hasSize(6);
  }

  @Test
  void a_grant_that_nobody_confirmed_brings_nothing() {
    assertThat(of(season(), List.of(grant("2027-04-06T00:00:00+08:00")))).hasSize(4);
  }

  @Test
  void correction_periods_are_reminded_of_whenever_they_end() {
    assertThat(
            Occasions.of(
                new EffectiveWindows(season(), List.of()),
                DAYS,
                List.of(at("2027-04-09T00:00:00+08:00"))))
        .filteredOn(occasion -> occasion.level().equals(Occasion.CORRECTION))
        .extracting(Occasion::kind, Occasion::at)
        .containsExactly(
            tuple(Kind.REMIND, "2027-04-06T00:00:00+08:00"),
            tuple(Kind.REMIND, "2027-04-08T00:00:00+08:00"));
  }

  private static List<Occasion> of(Season season, List<Grant> grants) {
    return Occasions.of(new EffectiveWindows(season, grants), DAYS, List.of());
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

  private static org.assertj.core.groups.Tuple tuple(Kind kind, String at) {
    return org.assertj.core.groups.Tuple.tuple(kind, at(at));
  }

  private static Instant at(String iso) {
    return OffsetDateTime.parse(iso).toInstant();
  }
}
