package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 更新待办期限: after a grant or a supplementary notice. */
@Component("moveDueDates")
@Description("准予延长或有补充通知后，更新待办任务的办理期限")
class MoveDueDates implements JavaDelegate {

  private final DueDates dueDates;

  MoveDueDates(DueDates dueDates) {
    this.dueDates = dueDates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    dueDates.move(execution.getProcessBusinessKey());
  }
}
