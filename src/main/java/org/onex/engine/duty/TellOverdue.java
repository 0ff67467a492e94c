package org.onex.engine.duty;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.duty.DutyScheduler;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 告知逾期: with what the notice says about being late. */
@Component("tellOverdue")
@Description("告知逾期未报的单位及文件规定的处理")
class TellOverdue implements JavaDelegate {

  private final DutyScheduler scheduler;

  TellOverdue(DutyScheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scheduler.overdue(execution.getProcessBusinessKey());
  }
}
