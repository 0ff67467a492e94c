package org.onex.engine.duty;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.duty.DutyScheduler;
import org.onex.duty.DutyScheduler.Round;
import org.onex.engine.check.Sets;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 确定下一步: whether somebody is to be told something now, and when to look again. */
@Component("nextDutyStep")
@Description("看报送任务现在该做什么（outcome：REMIND、OVERDUE、WAIT、ENDED），并给出下次来看的时间 resumeAt")
@Sets(
    value = {DutyProcess.OUTCOME, DutyProcess.RESUME_AT},
    of = DutyScheduler.Step.class)
class NextDutyStep implements JavaDelegate {

  private final DutyScheduler scheduler;

  NextDutyStep(DutyScheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Round round = scheduler.next(execution.getProcessBusinessKey());
    execution.setVariable(DutyProcess.OUTCOME, round.step().name());
    execution.setVariable(DutyProcess.RESUME_AT, Date.from(round.resumeAt()));
  }
}
