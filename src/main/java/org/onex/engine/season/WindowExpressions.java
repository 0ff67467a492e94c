package org.onex.engine.season;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onex.deadline.WindowNotices;
import org.onex.engine.check.ModelBean;
import org.onex.season.OccasionService;
import org.onex.season.SeasonQueries;
import org.onex.season.StageWindow;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** What the models of seasons and windows ask: which model to call, and when a reminder is due. */
@ModelBean
@Component("window")
@Description(
    "申报和审核时间：${window.before(execution, 'P3D')} 为截止前三天（P1D 一天、PT12H 十二小时），"
        + "在窗口开放前、得知该截止时间前或已提醒过的，落在截止时，不再提醒；"
        + "model 为规则包自画的 filing-window，没有的用通用的；portions 为分几批通知")
public class WindowExpressions {

  private final OccasionService occasions;
  private final WindowNotices notices;
  private final SeasonQueries seasons;
  private final RepositoryService repository;

  WindowExpressions(
      OccasionService occasions,
      WindowNotices notices,
      SeasonQueries seasons,
      RepositoryService repository) {
    this.occasions = occasions;
    this.notices = notices;
    this.seasons = seasons;
    this.repository = repository;
  }

  /**
   * @param period as Modeler's own timers have it: {@code P3D}, {@code PT12H}
   */
  public Date before(DelegateExecution execution, String period) {
    return Date.from(
        occasions.reminder(
            execution.getProcessBusinessKey(), windowOf(execution), Duration.parse(period)));
  }

  public String model(String seasonId) {
    String own = seasons.season(seasonId).pack() + "-" + SeasonProcesses.WINDOW_MODEL;
    return repository.createProcessDefinitionQuery().processDefinitionKey(own).count() > 0
        ? own
        : SeasonProcesses.WINDOW_MODEL;
  }

  public int portions(String seasonId) {
    return notices.portions(seasonId);
  }

  static StageWindow windowOf(DelegateExecution execution) {
    return StageWindow.of((String) execution.getVariable(SeasonProcesses.WINDOW));
  }
}
