package org.onex.engine.season;

import org.camunda.bpm.engine.RuntimeService;
import org.onex.directory.Actor;
import org.onex.engine.check.Sends;
import org.onex.engine.duty.DutyProcess;
import org.onex.engine.identity.EngineIdentity;
import org.onex.review.SeasonReleased;
import org.onex.season.ScheduleForm;
import org.onex.season.SeasonRedated;
import org.onex.season.YearWorkflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the processes of years and seasons, and wakes a season whose dates or results moved. */
@Component
@Sends({SeasonProcesses.REDATED, SeasonProcesses.RELEASED})
class SeasonProcess implements YearWorkflow {

  private final RuntimeService runtime;
  private final EngineIdentity identity;
  private final DueDates dueDates;
  private final DutyProcess duties;
  private final YearTasks tasks;

  SeasonProcess(
      RuntimeService runtime,
      EngineIdentity identity,
      DueDates dueDates,
      DutyProcess duties,
      YearTasks tasks) {
    this.runtime = runtime;
    this.identity = identity;
    this.dueDates = dueDates;
    this.duties = duties;
    this.tasks = tasks;
  }

  @Override
  public void start(String yearId) {
    identity.asApplication(() -> runtime.startProcessInstanceByKey(SeasonProcesses.YEAR, yearId));
  }

  @Override
  public void confirm(Actor actor, String yearId, ScheduleForm form) {
    tasks.confirm(actor, yearId, form);
  }

  @Override
  public void end(String yearId, String reason) {
    identity.asApplication(
        () -> {
          runtime
              .createProcessInstanceQuery()
              .processInstanceBusinessKey(yearId, SeasonProcesses.YEAR)
              .list()
              .forEach(year -> runtime.deleteProcessInstance(year.getId(), reason));
          return yearId;
        });
  }

  /** A season has one process, and one for each of its duties; asking again changes nothing. */
  void startSeason(String seasonId) {
    duties.startDuties(seasonId);
    identity.asApplication(
        () ->
            isRunning(seasonId)
                ? seasonId
                : runtime.startProcessInstanceByKey(SeasonProcesses.SEASON, seasonId).getId());
  }

  /** A season that has ended begins again: it has an end that nobody has been told of. */
  @EventListener
  public void redated(SeasonRedated season) {
    if (!tell(SeasonProcesses.REDATED, season.seasonId())) {
      dueDates.move(season.seasonId());
      startSeason(season.seasonId());
    }
  }

  @EventListener
  public void released(SeasonReleased season) {
    tell(SeasonProcesses.RELEASED, season.seasonId());
  }

  private boolean tell(String message, String seasonId) {
    return identity.asApplication(
        () ->
            !runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(seasonId)
                .correlateAllWithResult()
                .isEmpty());
  }

  private boolean isRunning(String seasonId) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(seasonId, SeasonProcesses.SEASON)
            .count()
        > 0;
  }
}
