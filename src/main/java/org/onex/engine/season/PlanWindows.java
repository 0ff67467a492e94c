package org.onex.engine.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.onex.deadline.WindowNotices;
import org.onex.engine.check.Sets;
import org.onex.engine.check.SharedFlow;
import org.onex.engine.instance.ProcessInstances;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.SeasonState;
import org.onex.season.StageWindow;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/**
 * 排定各窗口: what is not finished and has no process yet; one whose dates moved ends and begins anew.
 */
@Component("planWindows")
@Description(
    "排定批次的各个窗口：windows 为要开始的窗口，每个环节一个，另有截止时间的每个时间一个；时间有调整的窗口结束后重排。windowModel 为窗口用的流程，规则包自己画了"
        + " filing-window 的用它的；released 为结果是否已发布")
@Sets(
    value = {
      SeasonProcesses.RELEASED_ALREADY,
      SeasonProcesses.WINDOWS_TO_START,
      SeasonProcesses.WINDOW_MODEL
    },
    values = {"YES", "NO"},
    processes = SeasonProcesses.WINDOW_MODEL)
class PlanWindows implements JavaDelegate {

  private final WindowNotices notices;
  private final SeasonQueries seasons;
  private final RunningWindows running;
  private final ProcessInstances instances;

  PlanWindows(
      WindowNotices notices,
      SeasonQueries seasons,
      RunningWindows running,
      ProcessInstances instances) {
    this.notices = notices;
    this.seasons = seasons;
    this.running = running;
    this.instances = instances;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String seasonId = execution.getProcessBusinessKey();
    List<StageWindow> unfinished = notices.unfinished(seasonId);
    Set<String> there = running.asDated(seasonId, execution.getProcessInstanceId());
    List<String> missing =
        unfinished.stream().map(StageWindow::text).filter(text -> !there.contains(text)).toList();
    execution.setVariable(
        SeasonProcesses.WINDOWS_TO_START, Variables.untypedValue(new ArrayList<>(missing), true));
    Season season = seasons.season(seasonId);
    execution.setVariable(
        SeasonProcesses.WINDOW_MODEL, instances.processOf(season.pack(), SharedFlow.WINDOW));
    execution.setVariable(
        SeasonProcesses.RELEASED_ALREADY, season.state() == SeasonState.RELEASED ? "YES" : "NO");
  }
}
