package org.onex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
import org.onex.notice.Finding;
import org.onex.review.ReviewAct;

/** What an answer to a school's request about its plan must hold before it is recorded. */
final class DecisionValidator {

  private DecisionValidator() {}

  /**
   * Refuses with everything that is missing or stands against it, at once.
   *
   * @param label the decision as it is called here, e.g. 退回补正
   * @param agreeing what agreeing is called here, e.g. 备案
   * @param judged the findings, asked for only when the unit agrees
   * @param further what else stands against agreeing
   */
  static void require(
      ReviewAct act,
      String label,
      String agreeing,
      Plan plan,
      Supplier<List<Finding>> judged,
      List<String> further) {
    List<String> problems = new ArrayList<>();
    if (act.decision() != Decision.APPROVE) {
      if (act.opinion() == null) {
        problems.add("办理结论为“%s”时须填写意见。".formatted(label));
      }
    } else {
      List<Finding> findings = judged.get();
      findings.stream()
          .filter(Finding::blocksSubmission)
          .map(finding -> "不能%s：%s".formatted(agreeing, finding.message()))
          .forEach(problems::add);
      if (!plan.isInForce()) {
        problems.add("不能%s：考核计划 %s 已撤销。".formatted(agreeing, plan.number()));
      }
      if (AdjustmentViews.needsException(findings) && act.exceptionReason() == null) {
        problems.add("有“原则上”不接受或文件未规定的事项，%s须填写特殊情况说明（同意理由）。".formatted(agreeing));
      }
      problems.addAll(further);
    }
    if (!problems.isEmpty()) {
      throw new Refusal("REVIEW_INCOMPLETE", String.join("\n", problems));
    }
  }
}
