package org.onex.engine.season;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onex.deadline.WindowNotices;
import org.onex.engine.check.ModelBean;
import org.onex.season.OccasionService;
import org.onex.season.StageWindow;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** What the models of windows ask: when a reminder is due, and in how many portions to tell. */
@ModelBean
@Component("window")
@Description(
    "申报和审核时间：${window.before(execution, 'P3D')} 为截止前三天（P1D 一天、PT12H 十二小时），"
        + "在窗口开放前、得知该截止时间前或已提醒过的，落在截止时，不再提醒；"
        + "portions 为分几批通知")
public class WindowExpressions {

  private final OccasionService occasions;
  private final WindowNotices notices;

  WindowExpressions(OccasionService occasions, WindowNotices notices) {
    this.occasions = occasions;
    this.notices = notices;
  }

  /**
   * @param period as Modeler's own timers have it: {@code P3D}, {@code PT12H}
   */
  public Date before(DelegateExecution execution, String period) {
    return Date.from(
        occasions.reminder(
            execution.getProcessBusinessKey(), windowOf(execution), Duration.parse(period)));
  }

  public int portions(String seasonId) {
    return notices.portions(seasonId);
  }

  static StageWindow windowOf(DelegateExecution execution) {
    return StageWindow.of((String) execution.getVariable(SeasonProcesses.WINDOW));
  }
}
