package org.onex.engine.duty;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.duty.DutyScheduler;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 提醒未报单位: those who still owe it. */
@Component("remindDuty")
@Description("提醒还没有报送的单位")
class RemindDuty implements JavaDelegate {

  private final DutyScheduler scheduler;

  RemindDuty(DutyScheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scheduler.remind(execution.getProcessBusinessKey());
  }
}
