package org.onex.engine.duty;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.duty.DutyScheduler;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 通知报送单位: everyone whom the duty binds is told once. */
@Component("announceDuty")
@Description("把报送任务通知到每个报送单位")
class AnnounceDuty implements JavaDelegate {

  private final DutyScheduler scheduler;

  AnnounceDuty(DutyScheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scheduler.announce(execution.getProcessBusinessKey());
  }
}
