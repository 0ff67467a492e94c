package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.deadline.SeasonRounds;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 办理到期事项: one portion of what is due; the model comes back until nothing is. */
@Component("workOccasions")
@Description("办理一批到期事项：提醒、开放、截止、逾期")
class WorkOccasions implements JavaDelegate {

  private final SeasonRounds rounds;

  WorkOccasions(SeasonRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.work(execution.getProcessBusinessKey());
  }
}
