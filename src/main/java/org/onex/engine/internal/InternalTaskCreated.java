package org.onex.engine.internal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.internalapproval.ApprovalRound;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Names the task after step and matter, for whoever looks at it in Cockpit. */
@Component("internalTaskCreated")
@Description("校内审批任务生成时，写明环节名称和办理岗位")
class InternalTaskCreated implements TaskListener {

  private final ApprovalRound round;

  InternalTaskCreated(ApprovalRound round) {
    this.round = round;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setName(round.taskTitle(task.getExecution().getProcessBusinessKey()));
  }
}
