package org.onex.engine.season;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.season.Occasion.Kind;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 通知开放: every unit of the stage, in portions. */
@Component("announceOpening")
@Description("窗口开放时，分批通知本环节的单位，outcome 说明是否还有未通知的；环节已截止的不再通知")
@Sets(
    value = SeasonProcesses.OUTCOME,
    values = {"MORE", "DONE"})
class AnnounceOpening implements JavaDelegate {

  private final WindowTelling telling;

  AnnounceOpening(WindowTelling telling) {
    this.telling = telling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    telling.tell(execution, Kind.OPENS);
  }
}
