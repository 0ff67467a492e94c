package org.onex.duty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onex.organization.Actor;
import org.onex.organization.Institution;
import org.onex.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit has to report and by when; for an office, how many have. */
@Service
@Transactional(readOnly = true)
public class DutyList {

  private final DutyAccess access;
  private final DutyBook book;
  private final DutyTasks tasks;
  private final DutyReports reports;
  private final Bearers bearers;
  private final Clock clock;

  DutyList(
      DutyAccess access,
      DutyBook book,
      DutyTasks tasks,
      DutyReports reports,
      Bearers bearers,
      Clock clock) {
    this.access = access;
    this.book = book;
    this.tasks = tasks;
    this.reports = reports;
    this.bearers = bearers;
    this.clock = clock;
  }

  /** Every duty that one has to do with, those due last first. */
  public List<DutyView.Task> of(Actor actor) {
    Institution unit = access.unit(actor);
    Map<String, DutyReport> own =
        reports.findByUnitId(unit.id()).stream()
            .collect(toMap(DutyReport::taskId, Function.identity()));
    List<DutyView.Task> found = new ArrayList<>();
    for (DutyTask task : tasks.findByProvinceIdOrderByDueAtDescIdAsc(unit.provinceId())) {
      book.entry(task)
          .filter(entry -> access.isConcerned(actor, unit, entry))
          .ifPresent(entry -> found.add(task(actor, unit, entry, own.get(task.id()))));
    }
    return found;
  }

  DutyView.Task task(
      Actor actor, Institution unit, DutyBook.Entry entry, @Nullable DutyReport own) {
    boolean office = actor.is(Role.PROVINCE_OFFICE);
    List<DutyReport> all =
        office ? reports.findByTaskIdOrderByUnitId(entry.task().id()) : List.<DutyReport>of();
    boolean mine = entry.binds(unit);
    return new DutyView.Task(
        entry.season().id(),
        entry.season().title(),
        entry.task().report(),
        entry.title(),
        entry.duty().provision().clause(),
        entry.task().dueAt(),
        entry.how().voluntary(),
        mine,
        mine ? (own == null ? DutyReport.State.DRAFT : own.state()) : null,
        entry.isLate(own, clock.instant()),
        office
            ? bearers.of(entry.policy(), entry.duty(), entry.how(), unit.provinceId()).size()
            : 0,
        (int) all.stream().filter(DutyReport::isIn).count());
  }
}
