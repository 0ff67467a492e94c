package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.season.YearService;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 拟定时间安排: drafts the year's seasons from the last notice, marked 待发文. */
@Component("draftYear")
@Description("按通知的时间安排拟定新一年各批次，标为待发文")
class DraftYear implements JavaDelegate {

  private final YearService years;

  DraftYear(YearService years) {
    this.years = years;
  }

  @Override
  public void execute(DelegateExecution execution) {
    years.draft(execution.getProcessBusinessKey());
  }
}
