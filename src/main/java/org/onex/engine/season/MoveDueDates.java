package org.onex.engine.season;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 更新待办期限: after a grant or a supplementary notice. */
@Component("moveDueDates")
@Description("准予延长或有补充通知后，更新待办任务的办理期限")
class MoveDueDates implements JavaDelegate {

  private final DueDates dueDates;
  private final ManagementService management;

  MoveDueDates(DueDates dueDates, ManagementService management) {
    this.dueDates = dueDates;
    this.management = management;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (!isFollowed(execution)) {
      dueDates.move(execution.getProcessBusinessKey());
    }
  }

  /** Many cases may get a new end in one hour: the last of the waiting steps moves them all. */
  private boolean isFollowed(DelegateExecution execution) {
    return management
            .createJobQuery()
            .processInstanceId(execution.getProcessInstanceId())
            .activityId(execution.getCurrentActivityId())
            .withRetriesLeft()
            .count()
        > 1;
  }
}
