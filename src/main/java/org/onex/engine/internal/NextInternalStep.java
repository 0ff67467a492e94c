package org.onex.engine.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.form.ReviewForm;
import org.onex.internalapproval.ApprovalRound;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Hands the matter to the first post that has not agreed to this text. */
@Component("nextInternalStep")
@Description("按规则表找出校内审批的下一个环节，没有了就结束")
class NextInternalStep implements JavaDelegate {

  private final ApprovalRound round;

  NextInternalStep(ApprovalRound round) {
    this.round = round;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(ReviewForm.OUTCOME, round.next(execution.getProcessBusinessKey()).name());
  }
}
