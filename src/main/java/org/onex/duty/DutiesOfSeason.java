package org.onex.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.onex.directory.Refusal;
import org.onex.notice.Duty;
import org.onex.notice.DutyItem;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;

/** The duties of a season as its notice has them, with their days moved to the season's year. */
@Component
class DutiesOfSeason {

  private final SeasonQueries seasons;
  private final Packs packs;
  private final DutyTasks tasks;

  DutiesOfSeason(SeasonQueries seasons, Packs packs, DutyTasks tasks) {
    this.seasons = seasons;
    this.packs = packs;
    this.tasks = tasks;
  }

  /** A task with what the notice says about it. */
  record Entry(DutyTask task, Season season, Policy policy, Duty duty, Duty.Task how) {

    String title() {
      return duty.title();
    }

    /** What is to be said and enclosed. */
    List<DutyItem> items() {
      return policy.dutyItems(task.report());
    }

    /** Whether a report, or its absence, is late by then. */
    boolean isLate(@Nullable DutyReport report, Instant now) {
      if (report != null && report.isIn()) {
        return report.isLate();
      }
      Instant due = task.dueAt();
      return !how.voluntary() && due != null && !now.isBefore(due);
    }

    boolean binds(Institution unit) {
      return ResponsibleUnits.binds(policy, duty, how, unit);
    }
  }

  /** Makes the tasks of a season that are not there yet. */
  List<DutyTask> issue(String seasonId) {
    Season season = seasons.season(seasonId);
    Policy policy = packs.policy(season.policyVersion());
    return policy.duties().stream()
        .filter(duty -> duty.task() != null && duty.season().equals(season.term()))
        .map(duty -> duty.in(season.year()))
        .map(
            duty ->
                tasks
                    .findById(DutyTask.idOf(seasonId, duty.report()))
                    .orElseGet(() -> tasks.save(task(season, duty))))
        .toList();
  }

  Entry entry(String seasonId, String report) {
    return tasks
        .findById(DutyTask.idOf(seasonId, report))
        .flatMap(this::entry)
        .orElseThrow(DutiesOfSeason::notFound);
  }

  Optional<Entry> entry(DutyTask task) {
    Season season = seasons.season(task.seasonId());
    Policy policy = packs.policy(season.policyVersion());
    for (Duty duty : policy.duties(task.report())) {
      Duty.Task how = duty.task();
      if (how != null && duty.season().equals(season.term())) {
        return Optional.of(new Entry(task, season, policy, duty, how));
      }
    }
    return Optional.empty();
  }

  static Refusal notFound() {
    return new Refusal("DUTY_NOT_FOUND", "没有找到该报送任务，请从“报送任务”页面进入。");
  }

  private static DutyTask task(Season season, Duty duty) {
    var due = duty.due();
    return new DutyTask(
        season.id(),
        duty.report(),
        season.provinceId(),
        due == null ? null : NoticeTime.startOf(due.plusDays(1)));
  }
}
