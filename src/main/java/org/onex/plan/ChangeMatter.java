package org.onex.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onex.approval.InternalApproval;
import org.onex.approval.MatterDesk;
import org.onex.policy.Finding;
import org.onex.policy.InternalStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A change within the school: agreed to by all, it goes to the office at that instant. */
@Component
@Transactional
class ChangeMatter implements MatterDesk {

  private final PilotChanges changes;
  private final ChangeRules rules;
  private final ChangeDesk desk;
  private final Clock clock;

  ChangeMatter(PilotChanges changes, ChangeRules rules, ChangeDesk desk, Clock clock) {
    this.changes = changes;
    this.rules = rules;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return ChangeInHouse.MATTER;
  }

  @Override
  public List<InternalStep> steps(String number) {
    return rules.policy(change(number).plan()).internalSteps(kind());
  }

  @Override
  public List<Finding> findings(String number) {
    return rules.judge(change(number));
  }

  @Override
  public List<Finding> exceptions(String number) {
    return List.of();
  }

  @Override
  public Optional<String> agreed(InternalApproval approval) {
    PilotChange change = change(approval.subject());
    List<String> against = new ArrayList<>(desk.obstacles(change));
    if (!change.plan().isInForce()) {
      against.add("考核计划 %s 已撤销，不能办理变更备案。".formatted(change.plan().number()));
    }
    if (!against.isEmpty()) {
      return Optional.of(String.join("\n", against));
    }
    desk.handIn(change, RequestStep.bySystem("校内审批完毕，报送备案", null, clock.instant()));
    return Optional.empty();
  }

  @Override
  public void handedBack(String number) {
    change(number).backToSchool(RequestStep.bySystem("退回起草人", null, clock.instant()));
  }

  private PilotChange change(String number) {
    return changes.findById(number).orElseThrow();
  }
}
