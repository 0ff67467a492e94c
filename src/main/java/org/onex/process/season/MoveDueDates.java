package org.onex.process.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 更新待办期限: after a grant or a supplementary notice. */
@Component("moveDueDates")
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
