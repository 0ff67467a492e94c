package org.onex.engine.season;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.deadline.SeasonRounds;
import org.onex.deadline.SeasonRounds.Round;
import org.onex.engine.check.Sets;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 确定下一时点: whether something is due now, and when to look again. */
@Component("nextOccasion")
@Description("判断现在是否有到期事项，给出 outcome 和下次查看的时间 resumeAt")
@Sets(
    value = {SeasonProcesses.OUTCOME, SeasonProcesses.RESUME_AT},
    of = SeasonRounds.Outcome.class)
class NextOccasion implements JavaDelegate {

  private final SeasonRounds rounds;

  NextOccasion(SeasonRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Round round = rounds.next(execution.getProcessBusinessKey());
    execution.setVariable(SeasonProcesses.OUTCOME, round.outcome().name());
    execution.setVariable(SeasonProcesses.RESUME_AT, Date.from(round.resumeAt()));
  }
}
