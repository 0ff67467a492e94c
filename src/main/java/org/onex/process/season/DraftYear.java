package org.onex.process.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.calendar.YearDesk;
import org.springframework.stereotype.Component;

/** 拟定时间安排: drafts the year's seasons from the last notice, marked 待发文. */
@Component("draftYear")
class DraftYear implements JavaDelegate {

  private final YearDesk years;

  DraftYear(YearDesk years) {
    this.years = years;
  }

  @Override
  public void execute(DelegateExecution execution) {
    years.draft(execution.getProcessBusinessKey());
  }
}
