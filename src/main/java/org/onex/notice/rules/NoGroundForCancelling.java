package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/** A confirmed ground proposes cancelling; people decide. */
final class NoGroundForCancelling implements Rule<NoGroundForCancelling.Facts> {

  record Facts(String ground, boolean confirmed) {}

  @Override
  public String name() {
    return "cancel_ground";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.text("ground"), input.flag("confirmed"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    return policy.limits(name()).stream()
        .filter(row -> row.values().contains(facts.ground()))
        .findFirst()
        .map(
            row ->
                facts.confirmed()
                    ? FindingBuilder.of(row)
                        .actual(facts.ground())
                        .broken(row, "查实存在应取消试点的情形（{clause}），提请管理部门研究决定。")
                    : FindingBuilder.of(row)
                        .actual(facts.ground())
                        .say(Verdict.NA, "NOT_CONFIRMED", null, "该情形尚未查实（{clause}），请先核实。"))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }
}
