package org.onex.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds that a duty's process makes: whom to tell what, and when to come again. One process
 * and one timer for a whole province; nothing is permitted or refused here.
 */
@Service
@Transactional
public class DutyScheduler {

  private final DutiesOfSeason season;
  private final DutyTasks tasks;
  private final Outstanding outstanding;
  private final DutyMails mails;
  private final Clock clock;

  DutyScheduler(
      DutiesOfSeason season,
      DutyTasks tasks,
      Outstanding outstanding,
      DutyMails mails,
      Clock clock) {
    this.season = season;
    this.tasks = tasks;
    this.outstanding = outstanding;
    this.mails = mails;
    this.clock = clock;
  }

  /** What the process does next. */
  public enum Step {
    REMIND,
    OVERDUE,
    WAIT,
    ENDED
  }

  /** A step, and when to look again. */
  public record Round(Step step, Instant resumeAt) {}

  /** Makes the tasks of a season; ids of those whose process is to run. */
  public List<String> issue(String seasonId) {
    return season.issue(seasonId).stream()
        .filter(task -> task.closedAt() == null)
        .map(DutyTask::id)
        .toList();
  }

  public void announce(String taskId) {
    entry(taskId).ifPresent(entry -> mails.issued(entry, outstanding.of(entry)));
  }

  public Round next(String taskId) {
    Optional<DutiesOfSeason.Entry> found = entry(taskId);
    Instant now = clock.instant();
    if (found.isEmpty() || found.get().task().closedAt() != null) {
      return new Round(Step.ENDED, now);
    }
    DutiesOfSeason.Entry entry = found.get();
    DutyTask task = entry.task();
    Instant due = task.dueAt();
    if (due == null) {
      return new Round(Step.WAIT, endOfYear(now));
    }
    if (!now.isBefore(due)) {
      if (task.overdueAt() == null) {
        return new Round(Step.OVERDUE, now);
      }
      return new Round(Step.WAIT, endOfYear(now));
    }
    List<Instant> reminders =
        entry.policy().parameters().reminderDays().stream()
            .map(days -> due.minus(Duration.ofDays(days)))
            .sorted()
            .toList();
    Instant told = task.remindedAt();
    boolean remind =
        reminders.stream()
            .filter(at -> !at.isAfter(now))
            .max(Comparator.naturalOrder())
            .filter(at -> told == null || told.isBefore(at))
            .isPresent();
    return remind
        ? new Round(Step.REMIND, now)
        : new Round(
            Step.WAIT, reminders.stream().filter(at -> at.isAfter(now)).findFirst().orElse(due));
  }

  public void remind(String taskId) {
    entry(taskId)
        .ifPresent(
            entry -> {
              mails.remind(entry, outstanding.of(entry));
              entry.task().reminded(clock.instant());
            });
  }

  /** Nobody is late who need not hand in anything. */
  public void overdue(String taskId) {
    entry(taskId)
        .ifPresent(
            entry -> {
              if (!entry.how().voluntary()) {
                mails.overdue(entry, outstanding.of(entry));
              }
              entry.task().overdueTold(clock.instant());
            });
  }

  private Optional<DutiesOfSeason.Entry> entry(String taskId) {
    return tasks.findById(taskId).flatMap(season::entry);
  }

  /** All told, but some may still come late. */
  private static Instant endOfYear(Instant now) {
    return ChineseTime.startOf(ChineseTime.dayOf(now).withDayOfYear(1).plusYears(1));
  }
}
