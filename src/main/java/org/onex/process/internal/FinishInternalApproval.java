package org.onex.process.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.approval.ApprovalRound;
import org.onex.process.form.ReviewForm;
import org.springframework.stereotype.Component;

/** Acts on what everybody has agreed to, or lets it wait. */
@Component("finishInternalApproval")
class FinishInternalApproval implements JavaDelegate {

  private final ApprovalRound round;

  FinishInternalApproval(ApprovalRound round) {
    this.round = round;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ReviewForm.OUTCOME, round.finish(execution.getProcessBusinessKey()).name());
  }
}
