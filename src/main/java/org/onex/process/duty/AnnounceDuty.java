package org.onex.process.duty;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.duty.DutyRounds;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 通知报送单位: everyone whom the duty binds is told once. */
@Component("announceDuty")
@Description("把报送任务通知到每个报送单位")
class AnnounceDuty implements JavaDelegate {

  private final DutyRounds rounds;

  AnnounceDuty(DutyRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.announce(execution.getProcessBusinessKey());
  }
}
