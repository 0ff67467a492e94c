package org.onex.policy.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import org.onex.policy.Finding;
import org.onex.policy.Limit;
import org.onex.policy.Policy;
import org.onex.policy.Verdict;

/** No more people than the notice gives: a number, or so much of what last year came to. */
final class HeadcountKeepsToTheQuota implements Rule<HeadcountKeepsToTheQuota.Facts> {

  /**
   * @param lastPlanned plan of the same certificate last year; empty where there was none
   */
  record Facts(
      Headcounts applied, Optional<Integer> lastPlanned, Optional<Integer> lastCompleted) {}

  @Override
  public String name() {
    return "quota";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        Headcounts.read(input),
        input.optionalCount("last_planned"),
        input.optionalCount("last_completed"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings = new ArrayList<Finding>();
    facts
        .applied()
        .bound(policy, name())
        .forEach((row, applied) -> findings.add(judge(row, applied.total(), facts)));
    return findings.isEmpty() ? Conclusion.silent(name(), policy) : Conclusion.gravest(findings);
  }

  private static Finding judge(Limit row, int applied, Facts facts) {
    var figure = row.number().orElseThrow();
    return switch (row.scope()) {
      case "OF_LAST_PLANNED" ->
          facts
              .lastPlanned()
              .map(last -> share(row, applied, figure, last, "上年计划"))
              .orElseGet(() -> noLastYear(row, "计划"));
      case "OF_LAST_COMPLETED" ->
          facts
              .lastCompleted()
              .map(last -> share(row, applied, figure, last, "上年完成"))
              .orElseGet(() -> noLastYear(row, "完成"));
      case "GROWTH" ->
          facts
              .lastPlanned()
              .map(
                  last ->
                      compare(
                          row,
                          applied,
                          figure.add(BigDecimal.valueOf(last)),
                          "上年计划 %d 人加 %s 人".formatted(last, Conclusion.plain(figure))))
              .orElseGet(() -> noLastYear(row, "计划"));
      default -> compare(row, applied, figure, "规定的数额");
    };
  }

  private static Finding share(Limit row, int applied, BigDecimal share, int last, String what) {
    return compare(
        row,
        applied,
        share.multiply(BigDecimal.valueOf(last)),
        "%s %d 人的 %s%%".formatted(what, last, Conclusion.plain(share.movePointRight(2))));
  }

  /** Compared exactly; people are whole, so that what is shown is rounded down. */
  private static Finding compare(Limit row, int applied, BigDecimal most, String what) {
    int people =
        most.setScale(0, RoundingMode.FLOOR)
            .min(BigDecimal.valueOf(Integer.MAX_VALUE))
            .intValueExact();
    var conclusion =
        Conclusion.of(row).actual(applied + "人").limit(people + "人").detail("max", people);
    return BigDecimal.valueOf(applied).compareTo(most) <= 0
        ? conclusion.pass("申报 %d 人，不超过%s，即 %d 人（{clause}）。".formatted(applied, what, people))
        : conclusion.broken(
            row,
            "申报 %d 人，超过%s，即 %d 人（{clause}），请减少到 %d 人以内。".formatted(applied, what, people, people));
  }

  private static Finding noLastYear(Limit row, String what) {
    return Conclusion.of(row)
        .say(
            Verdict.NA,
            "NO_LAST_YEAR",
            null,
            "没有该证书上年的%s人数，不能按上年核定（{clause}），请省级办公室人工认定。".formatted(what));
  }
}
