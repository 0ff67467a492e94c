package org.onex.pack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onex.policy.NoticeTime;

/** Which figures each rule knows, and what kind of value each of them takes. */
enum LimitVocabulary {
  NOTHING,
  WHOLE,
  WHOLE_OR_NOTHING,
  DECIMAL,
  DECIMAL_OR_NOTHING,
  DAY,
  WORDS;

  private static final Map<String, Map<String, LimitVocabulary>> RULES =
      Map.ofEntries(
          Map.entry("excluded_school_type", Map.of("", WORDS)),
          Map.entry("registered", Map.of("", NOTHING)),
          Map.entry("catalogue", Map.of("BATCHES", WORDS, "CERTIFICATES", WORDS)),
          Map.entry("selection", Map.of("", NOTHING)),
          Map.entry("level", Map.of("", WORDS)),
          Map.entry("level_preference", Map.of("", WORDS)),
          Map.entry(
              "min_headcount",
              Map.of("CERT", WHOLE_OR_NOTHING, "CERT_LEVEL", WHOLE_OR_NOTHING, "PILOT", WHOLE)),
          Map.entry("headcount_vs_enrolment", Map.of("", NOTHING)),
          Map.entry("one_pilot_per_major", Map.of("", WHOLE)),
          Map.entry("course_support", Map.of("", WHOLE)),
          Map.entry("pass_rate", Map.of("THRESHOLD", DECIMAL_OR_NOTHING, "YEARS", WHOLE)),
          Map.entry("history", Map.of("", NOTHING)),
          Map.entry("fee_source", Map.of("", NOTHING)),
          Map.entry("budget", Map.of("", NOTHING)),
          Map.entry("student_fee", Map.of("ALL", DECIMAL, "POOR", DECIMAL)),
          Map.entry("student_choice", Map.of("", NOTHING)),
          Map.entry("already_planned", Map.of("", NOTHING)),
          Map.entry("completion", Map.of("COUNT", NOTHING, "DATE", DAY)),
          Map.entry(
              "reuse_report",
              Map.of(
                  "PILOTED_BEFORE", NOTHING,
                  "NEW_MAJOR", NOTHING,
                  "MAJOR_CHANGE", NOTHING,
                  "LEVEL_RAISED", WORDS)),
          Map.entry("form1", Map.of("OFF_CAMPUS_BASES", WHOLE, "ONE_MAJOR_PER_ROW", NOTHING)),
          Map.entry("form2", Map.of("EXPERTS", WHOLE)),
          Map.entry("missed_reports", Map.of("CONSECUTIVE", WHOLE)),
          Map.entry("cancel_ground", Map.of("", WORDS)),
          Map.entry("inspection", Map.of("", NOTHING)),
          Map.entry(
              "expert", Map.of("MAX_AGE", WHOLE, "TITLE", WORDS, "DISCIPLINARY_RECORD", NOTHING)),
          Map.entry("expert_quota", Map.of("ALL", WHOLE, "DOUBLE_HIGH_OR_EXCELLENT", WHOLE)),
          Map.entry("lead_school", Map.of("PER_CATEGORY", WHOLE, "DOUBLE_HIGH_REPORTS", WHOLE)),
          Map.entry(
              "eligibility",
              Map.of("DOUBLE_QUALIFIED", DECIMAL, "INDUSTRY", DECIMAL, "CONSECUTIVE_YEARS", WHOLE)),
          Map.entry(
              "internal_approval",
              Map.of("annual_filing", WORDS, "filing", WORDS, "budget", WORDS)));

  static Set<String> rules() {
    return RULES.keySet();
  }

  static Set<String> scopes(String rule) {
    return RULES.getOrDefault(rule, Map.of()).keySet();
  }

  static Optional<LimitVocabulary> of(String rule, String scope) {
    return Optional.ofNullable(RULES.getOrDefault(rule, Map.of()).get(scope));
  }

  boolean admits(java.util.List<String> values) {
    return switch (this) {
      case NOTHING -> values.isEmpty();
      case WORDS -> !values.isEmpty();
      case WHOLE -> values.size() == 1 && values.get(0).matches("\\d{1,9}");
      case WHOLE_OR_NOTHING -> values.isEmpty() || WHOLE.admits(values);
      case DECIMAL -> values.size() == 1 && values.get(0).matches("\\d{1,9}(\\.\\d{1,9})?");
      case DECIMAL_OR_NOTHING -> values.isEmpty() || DECIMAL.admits(values);
      case DAY -> values.size() == 1 && NoticeTime.date(values.get(0)).isPresent();
    };
  }

  String wanted() {
    return switch (this) {
      case NOTHING -> "此处不填数值";
      case WORDS -> "请填写至少一个带引号的值";
      case WHOLE -> "请填写一个整数";
      case WHOLE_OR_NOTHING -> "请填写一个整数，按证书自身限额的留空";
      case DECIMAL -> "请填写一个数值，小数须带引号";
      case DECIMAL_OR_NOTHING -> "请填写一个带引号的小数，文件没有数值的留空";
      case DAY -> "请填写一个日期，如 \"2027-12-31\"";
    };
  }
}
