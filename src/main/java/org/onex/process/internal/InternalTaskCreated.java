package org.onex.process.internal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onex.approval.ApprovalRound;
import org.springframework.stereotype.Component;

/** Names the task after step and matter, for whoever looks at it in Cockpit. */
@Component("internalTaskCreated")
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
