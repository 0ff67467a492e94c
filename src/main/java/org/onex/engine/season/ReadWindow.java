package org.onex.engine.season;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.season.OccasionService;
import org.onex.season.StageWindow;
import org.onex.season.Window;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 读取起止时间: the dates that the timers of a window follow. */
@Component("readWindow")
@Description(
    "读取窗口的起止时间：stage 为环节，opens、closes 为开放和截止的时间，opening 为 PRINTED 或 NONE（没有单独的开放时间），turn 为 SCHOOL 或"
        + " REVIEW")
@Sets(
    value = {
      SeasonProcesses.TURN,
      SeasonProcesses.OPENING,
      SeasonProcesses.STAGE,
      SeasonProcesses.OPENS,
      SeasonProcesses.CLOSES
    },
    values = {"SCHOOL", "REVIEW"})
class ReadWindow implements JavaDelegate {

  private final OccasionService occasions;

  ReadWindow(OccasionService occasions) {
    this.occasions = occasions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StageWindow window = WindowExpressions.windowOf(execution);
    Window dates = occasions.dates(execution.getProcessBusinessKey(), window);
    Instant opens = dates.opensAt();
    execution.setVariable(SeasonProcesses.STAGE, window.stage());
    execution.setVariable(
        SeasonProcesses.TURN, OccasionService.isReviewed(window.stage()) ? "REVIEW" : "SCHOOL");
    execution.setVariable(SeasonProcesses.OPENING, opens == null ? "NONE" : "PRINTED");
    execution.setVariable(SeasonProcesses.OPENS, opens == null ? null : Date.from(opens));
    execution.setVariable(SeasonProcesses.CLOSES, Date.from(dates.closesAt()));
  }
}
