package org.onex.engine.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.form.ReviewForm;
import org.onex.internalapproval.ApprovalRound;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Acts on what everybody has agreed to, or lets it wait. */
@Component("finishInternalApproval")
@Description("校内审批全部同意后，按事项办结：申报的即报送上级")
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
