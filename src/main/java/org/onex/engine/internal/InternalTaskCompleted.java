package org.onex.engine.internal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.engine.form.ReviewForm;
import org.onex.internalapproval.ApprovalRound;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Lets the process go on with what the school's post said; whoever else completes is refused. */
@Component("internalTaskCompleted")
@Description("校内审批人办理后，登记结论；不合要求的不予提交并说明原因")
class InternalTaskCompleted implements TaskListener {

  private final ApprovalRound round;

  InternalTaskCompleted(ApprovalRound round) {
    this.round = round;
  }

  @Override
  public void notify(DelegateTask task) {
    task.getExecution()
        .setVariable(
            ReviewForm.OUTCOME, round.said(task.getExecution().getProcessBusinessKey()).name());
  }
}
