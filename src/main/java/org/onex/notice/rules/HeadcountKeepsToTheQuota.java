package org.onex.notice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/** No more people than the notice gives: a number, or so much of what last year came to. */
final class HeadcountKeepsToTheQuota implements Rule<HeadcountKeepsToTheQuota.Facts> {

  /**
   * @param lastPlanned plan of the same certificate last year; empty where there was none
   */
  record Facts(Headcounts applied, Optional<Integer> lastPlanned, Optional<Integer> lastCompleted) {

    /** Who had no plan has not completed nothing of it. */
    boolean isFirstYear() {
      return lastPlanned.orElse(0) == 0 && lastCompleted.orElse(0) == 0;
    }

    Optional<Integer> planned() {
      return isFirstYear() ? Optional.empty() : lastPlanned;
    }

    Optional<Integer> completed() {
      return isFirstYear() ? Optional.empty() : lastCompleted;
    }
  }

  private static final String FIRST = "FIRST_YEAR";
  private static final Set<String> OF_LAST_YEAR =
      Set.of("OF_LAST_PLANNED", "OF_LAST_COMPLETED", "GROWTH");

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
    var bound = facts.applied().bound(policy, name());
    boolean firstYearIsSaid = bound.keySet().stream().anyMatch(row -> row.scope().equals(FIRST));
    bound.forEach(
        (row, applied) -> {
          boolean asked = row.scope().equals(FIRST) ? facts.isFirstYear() : true;
          boolean answered = firstYearIsSaid && facts.isFirstYear() && isOfLastYear(row);
          if (asked && !answered) {
            findings.add(judge(row, applied.total(), facts));
          }
        });
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  private static boolean isOfLastYear(Limit row) {
    return OF_LAST_YEAR.contains(row.scope());
  }

  private static Finding judge(Limit row, int applied, Facts facts) {
    var figure = row.number().orElseThrow();
    return switch (row.scope()) {
      case "OF_LAST_PLANNED" ->
          facts
              .planned()
              .map(last -> share(row, applied, figure, last, "上年计划"))
              .orElseGet(() -> noLastYear(row, applied, "计划"));
      case "OF_LAST_COMPLETED" ->
          facts
              .completed()
              .map(last -> share(row, applied, figure, last, "上年完成"))
              .orElseGet(() -> noLastYear(row, applied, "完成"));
      case "GROWTH" ->
          facts
              .planned()
              .map(
                  last ->
                      compare(
                          row,
                          applied,
                          figure.add(BigDecimal.valueOf(last)),
                          "上年计划 %d 人加 %s 人".formatted(last, FindingBuilder.plain(figure))))
              .orElseGet(() -> noLastYear(row, applied, "计划"));
      case FIRST -> compare(row, applied, figure, "首年申报规定的数额");
      default -> compare(row, applied, figure, "规定的数额");
    };
  }

  private static Finding share(Limit row, int applied, BigDecimal share, int last, String what) {
    return compare(
        row,
        applied,
        share.multiply(BigDecimal.valueOf(last)),
        "%s %d 人的 %s%%".formatted(what, last, FindingBuilder.plain(share.movePointRight(2))));
  }

  /** Compared exactly; people are whole, so that what is shown is rounded down. */
  private static Finding compare(Limit row, int applied, BigDecimal most, String what) {
    int people =
        most.setScale(0, RoundingMode.FLOOR)
            .min(BigDecimal.valueOf(Integer.MAX_VALUE))
            .intValueExact();
    var conclusion =
        FindingBuilder.of(row).actual(applied + "人").limit(people + "人").detail("max", people);
    return BigDecimal.valueOf(applied).compareTo(most) <= 0
        ? conclusion.pass("申报 %d 人，不超过%s，即 %d 人（{clause}）。".formatted(applied, what, people))
        : conclusion.broken(
            row,
            "申报 %d 人，超过%s，即 %d 人（{clause}），请减少到 %d 人以内。".formatted(applied, what, people, people));
  }

  /** The row speaks of a last year that was none, and no row says what holds then. */
  private static Finding noLastYear(Limit row, int applied, String what) {
    if (applied == 0) {
      return FindingBuilder.of(row).actual("0人").pass("没有申报人数（{clause}）。");
    }
    return FindingBuilder.of(row)
        .actual(applied + "人")
        .limit("按上年" + what + "人数核定")
        .say(
            Verdict.NA,
            "POLICY_SILENT",
            null,
            "没有该证书上年的%s人数，文件未规定首年申报的人数上限（{clause}），请省级办公室人工认定。".formatted(what));
  }
}
