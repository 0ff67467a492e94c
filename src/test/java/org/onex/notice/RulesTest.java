package org.onex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.notice.ShippedPacks.ANHUI;
import static org.onex.notice.ShippedPacks.COLLEGE;
import static org.onex.notice.ShippedPacks.GUANGDONG;
import static org.onex.notice.ShippedPacks.HENAN;
import static org.onex.notice.ShippedPacks.NATIONAL;
import static org.onex.notice.ShippedPacks.YUNNAN;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundaries of the rules that the vectors do not reach; each row reads as a case. */
class RulesTest {

  @ParameterizedTest
  @CsvSource({"29, BLOCK, BELOW_SCHOOL_MIN, 30", "30, PASS, , 30", "31, PASS, , 30"})
  void the_college_wants_thirty_people(int applied, Verdict verdict, String code, int required) {
    answer(COLLEGE, "min_headcount", Map.of("applied", applied))
        .returns(verdict, Finding::verdict)
        .returns(code, Finding::code)
        .returns(required, f -> f.details().get("required"));
  }

  @ParameterizedTest
  @CsvSource({
    "25, 20, BELOW_SCHOOL_MIN, PRINCIPLE, 30",
    "25, 28, BELOW_CERT_MIN, MANDATORY, 30",
    "35, 40, BELOW_CERT_MIN, MANDATORY, 40"
  })
  void the_larger_minimum_is_required_and_the_hardest_broken_one_named(
      int applied, int certificate, String code, Strength strength, int required) {
    answer(COLLEGE, "min_headcount", Map.of("applied", applied, "cert_min", certificate))
        .returns(code, Finding::code)
        .returns(strength, Finding::strength)
        .returns(required, f -> f.details().get("required"));
  }

  @Test
  void a_minimum_that_is_not_loaded_neither_passes_nor_blocks() {
    answer(ANHUI, "min_headcount", Map.of("applied", 5))
        .returns(Verdict.NA, Finding::verdict)
        .returns("CATALOGUE_NOT_LOADED", Finding::code);
  }

  @Test
  void a_province_without_a_minimum_leaves_it_to_people() {
    answer(GUANGDONG, "min_headcount", Map.of("applied", 5, "cert_min", 30))
        .returns("POLICY_SILENT", Finding::code)
        .returns(false, Finding::blocksSubmission);
  }

  @ParameterizedTest
  @CsvSource({
    "8999, 10000, RESTRICT",
    "9000, 10000, PASS",
    "9001, 10000, PASS",
    "1808, 2009, RESTRICT"
  })
  void the_pass_rate_is_compared_exactly(int passed, int sat, Verdict verdict) {
    answer(COLLEGE, "pass_rate", Map.of("passed", passed, "sat", sat))
        .returns(verdict, Finding::verdict);
  }

  @ParameterizedTest
  @CsvSource({"2022, 2023, RESTRICT", "2022, 2024, PASS", "2023, 2023, PASS"})
  void a_low_pass_rate_weighs_on_the_next_year_only(int exam, int apply, Verdict verdict) {
    answer(
            COLLEGE,
            "pass_rate",
            Map.of("passed", 1, "sat", 2, "exam_year", exam, "apply_year", apply))
        .returns(verdict, Finding::verdict);
  }

  @Test
  void more_passed_than_sat_is_a_wrong_figure() {
    answer(COLLEGE, "pass_rate", Map.of("passed", 3, "sat", 2))
        .returns(Verdict.ERROR, Finding::verdict)
        .returns("INVALID_NUMBER", Finding::code);
  }

  @ParameterizedTest
  @CsvSource({"420, PASS", "420.01, BLOCK", "419.99, PASS"})
  void a_mixed_exams_cap_follows_the_scores(String fee, Verdict verdict) {
    var parts =
        List.of(
            Map.of("type", "computer", "score", 60),
            Map.of("type", "practical_general", "score", 90));
    answer(COLLEGE, "cost_cap", Map.of("parts", parts, "fee", fee))
        .returns(verdict, Finding::verdict)
        .returns("420/1", f -> f.details().get("cap_exact"));
  }

  @ParameterizedTest
  @CsvSource({"99, ERROR", "100, PASS", "101, ERROR"})
  void percents_add_up_to_a_hundred(int sum, Verdict verdict) {
    var parts =
        List.of(
            Map.of("type", "paper", "score", 40),
            Map.of("type", "practical_special", "score", sum - 40));
    answer(COLLEGE, "cost_cap", Map.of("parts", parts, "fee", 200, "score_unit", "percent"))
        .returns(verdict, Finding::verdict);
  }

  @Test
  void a_form_of_exam_without_a_cap_is_named() {
    answer(
            COLLEGE,
            "cost_cap",
            Map.of("parts", List.of(Map.of("type", "oral", "score", 1)), "fee", 1))
        .returns("UNKNOWN_EXAM_FORM", Finding::code);
  }

  @Test
  void a_province_that_did_not_adopt_the_caps_is_silent() {
    var input = Map.of("parts", List.of(Map.of("type", "paper", "score", 1)), "fee", 900);
    answer(GUANGDONG, "cost_cap", input).returns("POLICY_SILENT", Finding::code);
    answer(ANHUI, "cost_cap", input).returns("FEE_OVER_CAP", Finding::code);
    answer(NATIONAL, "cost_cap", input).returns(Strength.PRINCIPLE, Finding::strength);
  }

  @ParameterizedTest
  @CsvSource({"499, 1000, BLOCK", "500, 1000, PASS", "0, 0, BLOCK"})
  void half_of_the_teachers_are_double_qualified(int part, int whole, Verdict verdict) {
    answer(
            HENAN,
            "eligibility",
            Map.of(
                "double_qualified", List.of(part, whole),
                "industry", List.of(1, 5),
                "consecutive_years", 3))
        .returns(verdict, Finding::verdict);
  }

  @ParameterizedTest
  @CsvSource({"199, 1000, BLOCK", "200, 1000, PASS"})
  void a_fifth_of_the_team_comes_from_industry(int part, int whole, Verdict verdict) {
    answer(HENAN, "eligibility", Map.of("industry", List.of(part, whole)))
        .returns(verdict, Finding::verdict);
  }

  @Test
  void an_excused_month_neither_counts_nor_breaks_the_row() {
    answer(
            COLLEGE,
            "missed_reports",
            Map.of("series", List.of("missed", "missed", "excused", "missed")))
        .returns(Verdict.CANCEL_PROPOSED, Finding::verdict);
  }

  @Test
  void three_provinces_route_their_own_secondary_schools_differently() {
    var school = Map.of("school_type", "secondary", "affiliation", "provincial");
    answer(ANHUI, "route", school)
        .returns(List.of("school", "city", "province_office"), f -> f.details().get("steps"));
    answer(GUANGDONG, "route", school)
        .returns(List.of("school", "province_expert"), f -> f.details().get("steps"));
    answer(HENAN, "route", school)
        .returns(List.of("school", "province"), f -> f.details().get("steps"));
  }

  @Test
  void technician_schools_are_shut_out_everywhere() {
    for (var policy : List.of(ANHUI, GUANGDONG, YUNNAN, HENAN)) {
      answer(policy, "route", Map.of("school_type", "technician_school"))
          .returns("SCHOOL_TYPE_NOT_ELIGIBLE", Finding::code);
    }
  }

  @Test
  void nobody_decides_before_the_city_and_an_overdue_city_is_reported() {
    var filed =
        Map.of(
            "school_type",
            "secondary",
            "affiliation",
            "municipal",
            "submitted_at",
            "2024-03-23T10:00:00+08:00");
    answer(ANHUI, "pipeline", with(filed, "actor", "province", "at", "2024-03-27T10:00:00+08:00"))
        .returns("CITY_REVIEW_MISSING", Finding::code);
    answer(ANHUI, "pipeline", with(filed, "actor", "", "at", "2024-04-06T00:00:00+08:00"))
        .returns(Verdict.ESCALATE, Finding::verdict);
    answer(ANHUI, "pipeline", with(filed, "actor", "city", "at", "2024-04-06T00:00:00+08:00"))
        .returns("REVIEW_WINDOW_ENDED", Finding::code);
  }

  @ParameterizedTest
  @CsvSource({"AH, PASS", "YN, BLOCK", "GD, NA"})
  void an_increase_is_answered_by_each_notice(String province, Verdict verdict) {
    var policy = Map.of("AH", ANHUI, "YN", YUNNAN, "GD", GUANGDONG).get(province);
    answer(
            policy == null ? Policy.ANY : policy,
            "adjustment",
            Map.of(
                "state",
                "approved",
                "field",
                "headcount",
                "from",
                100,
                "to",
                120,
                "dept_consent",
                true,
                "leader_consent",
                true,
                "stamped_form",
                true,
                "mailed",
                true))
        .returns(verdict, Finding::verdict);
  }

  @Test
  void everything_that_an_increase_lacks_is_named_at_once() {
    var facts = new AdjustmentFacts("approved", "headcount", "100", "101", java.util.Set.of());
    assertThat(PolicyEvaluator.judge(ANHUI, facts))
        .extracting(Finding::code)
        .containsExactly(
            "DEPT_CONSENT_MISSING",
            "LEADER_CONSENT_MISSING",
            "STAMPED_FORM_MISSING",
            "MAIL_MISSING");
  }

  @Test
  void a_new_major_on_an_approved_certificate_is_for_a_person_to_decide() {
    var facts = new AdjustmentFacts("approved", "major", null, "510205", java.util.Set.of());
    assertThat(PolicyEvaluator.judge(ANHUI, facts))
        .extracting(Finding::code)
        .containsExactly("POLICY_SILENT");
  }

  @Test
  void two_majors_on_one_row_are_refused() {
    answer(GUANGDONG, "form1", Map.of("plan_rows", List.of(Map.of("major", "440301、440501"))))
        .returns("MAJORS_MUST_BE_SEPARATE", Finding::code);
    answer(
            GUANGDONG,
            "form1",
            Map.of("plan_rows", List.of(Map.of("major", "440301"), Map.of("major", "440501"))))
        .returns(Verdict.PASS, Finding::verdict);
  }

  @Test
  void a_certificate_of_another_batch_or_name_is_not_in_the_first_six() {
    answer(HENAN, "catalogue", Map.of("cert", "Web 前端开发", "cert_batch", 1))
        .returns(Verdict.PASS, Finding::verdict);
    answer(HENAN, "catalogue", Map.of("cert", "智能财税", "cert_batch", 1))
        .returns("NOT_IN_CATALOGUE", Finding::code);
    answer(ANHUI, "catalogue", Map.of("cert", "智能财税"))
        .returns("CATALOGUE_NOT_LOADED", Finding::code);
  }

  @ParameterizedTest
  @CsvSource({"1957-03-23, 65, PASS", "1957-03-22, 66, BLOCK"})
  void an_expert_may_be_sixty_five_on_the_day(String birth, int age, Verdict verdict) {
    answer(YUNNAN, "expert", Map.of("birth", birth, "title", "副高级", "on", "2023-03-22"))
        .returns(verdict, Finding::verdict)
        .returns(age, f -> f.details().get("age"));
  }

  @Test
  void an_inspection_that_was_not_put_right_goes_up() {
    answer(COLLEGE, "inspection", Map.of("result", "fail", "rectified_in_time", false))
        .returns(Verdict.ESCALATE, Finding::verdict);
    answer(COLLEGE, "inspection", Map.of("result", "pass")).returns(Verdict.PASS, Finding::verdict);
  }

  @Test
  void the_two_mailboxes_that_look_alike_stay_apart() {
    assertThat(ANHUI.envelope("summary").map(Envelope::mailbox))
        .isNotEqualTo(ANHUI.envelope("increase").map(Envelope::mailbox));
    assertThat(
            ANHUI.envelope("summary").map(e -> e.subject(Map.of("unit", "芜湖 某校", "year", "2024"))))
        .contains("芜湖某校+2024年证书申报");
  }

  @Test
  void an_unknown_rule_is_answered_and_not_thrown() {
    answer(ANHUI, "no_such_rule", Map.of()).returns("UNKNOWN_RULE", Finding::code);
  }

  @Test
  void missing_and_malformed_values_are_answered_for_every_rule() {
    for (var rule : PolicyEvaluator.rules()) {
      var empty = PolicyEvaluator.evaluate(ANHUI, rule, Map.of());
      assertThat(empty.message()).as(rule).endsWith("。").doesNotContain("null");
      assertThat(PolicyEvaluator.evaluate(Policy.ANY, rule, Map.of()).verdict())
          .as(rule)
          .isNotNull();
    }
  }

  private static ObjectAssert<Finding> answer(Policy policy, String rule, Map<String, ?> input) {
    return assertThat(PolicyEvaluator.evaluate(policy, rule, input));
  }

  private static Map<String, ?> with(
      Map<String, String> facts, String key, String value, String key2, String value2) {
    var all = new java.util.HashMap<String, String>(facts);
    all.put(key, value);
    all.put(key2, value2);
    return all;
  }
}
