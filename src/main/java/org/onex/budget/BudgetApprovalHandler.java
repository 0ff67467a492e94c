package org.onex.budget;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onex.internalapproval.ApprovalSubjectHandler;
import org.onex.internalapproval.InternalApproval;
import org.onex.notice.Finding;
import org.onex.notice.InternalStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A budget within the school: agreed to by all, it is approved. */
@Component
@Transactional
class BudgetApprovalHandler implements ApprovalSubjectHandler {

  static final String BUDGET = "budget";

  private final Budgets budgets;
  private final BudgetRules rules;
  private final Clock clock;

  BudgetApprovalHandler(Budgets budgets, BudgetRules rules, Clock clock) {
    this.budgets = budgets;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return BUDGET;
  }

  @Override
  public List<InternalStep> steps(String number) {
    return rules.of(number).internalSteps(BUDGET);
  }

  @Override
  public List<Finding> findings(String number) {
    return rules.judge(budgets.findById(number).orElseThrow());
  }

  @Override
  public List<Finding> exceptions(String number) {
    return findings(number).stream().filter(Finding::needsExplanation).toList();
  }

  @Override
  public Optional<String> agreed(InternalApproval approval) {
    move(approval.subject(), Budget.State.APPROVED);
    return Optional.empty();
  }

  @Override
  public void handedBack(String number) {
    move(number, Budget.State.DRAFT);
  }

  private void move(String number, Budget.State state) {
    budgets.findById(number).orElseThrow().move(state, clock.instant());
  }
}
