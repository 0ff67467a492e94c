package org.onex.notice.rules;

import java.util.Optional;
import org.onex.notice.FilingFacts.OtherPlan;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Who files again what is approved this year may mean an increase of that plan. */
final class PlanOfTheYearMayGrow implements Rule<Optional<OtherPlan>> {

  @Override
  public String name() {
    return "already_planned";
  }

  @Override
  public Optional<OtherPlan> read(Input input) {
    return input
        .optionalText("plan_number")
        .map(number -> new OtherPlan(input.text("season"), number, input.count("headcount")));
  }

  @Override
  public Finding judge(Policy policy, Optional<OtherPlan> other) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    return other
        .map(
            plan ->
                FindingBuilder.of(row)
                    .actual(plan.headcount() + "人")
                    .broken(
                        row,
                        "该证书本年度在%s已有计划 %s（%d 人）；若只是增加人数，可办理指标调增（{clause}），另行申报则单独成为一份计划。"
                            .formatted(plan.seasonTitle(), plan.planNumber(), plan.headcount())))
        .orElseGet(() -> FindingBuilder.of(row).pass("该证书本年度没有其他批次的计划（{clause}）。"));
  }
}
