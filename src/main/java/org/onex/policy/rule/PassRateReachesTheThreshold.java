package org.onex.policy.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Finding;
import org.onex.policy.Limit;
import org.onex.policy.Policy;
import org.onex.policy.Verdict;

/**
 * Of those who sat the exam enough passed. Compared exactly; a notice without a figure only gets
 * the figures shown.
 */
final class PassRateReachesTheThreshold implements Rule<PassRateReachesTheThreshold.Facts> {

  /**
   * @param examYear null when not told, which means the year that counts
   */
  record Facts(Share passed, @Nullable Integer examYear, @Nullable Integer applyYear) {}

  @Override
  public String name() {
    return "pass_rate";
  }

  @Override
  public Facts read(Input input) {
    var share = new Share(input.count("passed"), input.count("sat"));
    if (share.part() > share.whole()) {
      throw new InvalidInput(
          "INVALID_NUMBER", "通过 %d 人多于实考 %d 人，请更正后再试。".formatted(share.part(), share.whole()));
    }
    return new Facts(
        share,
        input.optionalCount("exam_year").orElse(null),
        input.optionalCount("apply_year").orElse(null));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name(), "THRESHOLD");
    if (rows.isEmpty()) {
      return Conclusion.silent(name(), policy);
    }
    var rate = facts.passed();
    if (!rate.isDefined()) {
      return Conclusion.of(rows.get(0))
          .say(Verdict.NA, "NO_EXAMINEE", null, "无人实考，通过率没有定义（{clause}），请按考核完成情况处理。");
    }
    if (!counts(policy, facts)) {
      return figures(rows.get(0), rate).pass("该年度的通过率不影响本次申报（{clause}）。");
    }
    return Conclusion.gravest(rows.stream().map(row -> judge(row, rate)).toList());
  }

  private static Finding judge(Limit row, Share rate) {
    var threshold = row.number().orElse(null);
    if (threshold == null) {
      return rate.part() == rate.whole()
          ? figures(row, rate).pass("实考人员全部通过（{clause}）。")
          : figures(row, rate)
              .broken(row, "通过率为%s，文件要求从严控制发证率低的证书而未定数值（{clause}），请论证后合理确定规模。".formatted(rate));
    }
    var percent = Conclusion.plain(threshold.movePointRight(2)) + "%";
    var conclusion = figures(row, rate).limit(percent);
    return rate.isBelow(threshold)
        ? conclusion.broken(
            row, "通过率为%s，低于%s（{clause}），限制下一年度申报，请先整改提高通过率。".formatted(rate, percent))
        : conclusion.pass("通过率为%s，不低于%s（{clause}）。".formatted(rate, percent));
  }

  private static Conclusion figures(Limit row, Share rate) {
    return Conclusion.of(row).actual(rate.percent() + "%").detail("display_rate", rate.percent());
  }

  /** How many years a low rate weighs on is a row of its own; without it, only the next. */
  private boolean counts(Policy policy, Facts facts) {
    if (facts.examYear() == null || facts.applyYear() == null) {
      return true;
    }
    int years =
        policy.limits(name(), "YEARS").stream()
            .flatMap(row -> row.number().stream())
            .map(BigDecimal::intValueExact)
            .findFirst()
            .orElse(1);
    int later = facts.applyYear() - facts.examYear();
    return later >= 1 && later <= years;
  }
}
