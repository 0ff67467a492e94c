package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/** What a notice says of one rate: how high it must be, and which figures and years count. */
record RateTerms(Policy policy, String rule) {

  List<Limit> thresholds() {
    return policy.limits(rule, "THRESHOLD");
  }

  List<Limit> thresholds(String schoolType) {
    return policy.limits(rule, schoolType, "", "").stream()
        .filter(row -> row.scope().equals("THRESHOLD"))
        .toList();
  }

  /** What the notice divides by; empty where it goes by the rate's name. */
  Optional<String> denominator() {
    return policy.limits(rule, "DENOMINATOR").stream()
        .flatMap(row -> row.values().stream())
        .findFirst();
  }

  /** Fewer people than this are not judged. */
  int least() {
    return number("MIN_COUNT").map(BigDecimal::intValueExact).orElse(0);
  }

  boolean equalIsLow() {
    return !policy.limits(rule, "AT_OR_BELOW").isEmpty();
  }

  boolean addsYearsUp() {
    return number("POOLED_YEARS").isPresent();
  }

  /** How many years a rate weighs on is a row of its own; without it, only the next. */
  boolean countsIn(@Nullable Integer applyYear, @Nullable Integer year) {
    if (year == null || applyYear == null) {
      return true;
    }
    int years =
        number("POOLED_YEARS").or(() -> number("YEARS")).map(BigDecimal::intValueExact).orElse(1);
    int later = applyYear - year;
    return later >= 1 && later <= years;
  }

  private Optional<BigDecimal> number(String scope) {
    return policy.limits(rule, scope).stream().flatMap(row -> row.number().stream()).findFirst();
  }
}
