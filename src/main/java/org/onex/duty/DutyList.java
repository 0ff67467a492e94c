package org.onex.duty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit has to report and by when; for an office, how many have. */
@Service
@Transactional(readOnly = true)
public class DutyList {

  private final DutyAccess access;
  private final DutiesOfSeason season;
  private final DutyTasks tasks;
  private final DutyReports reports;
  private final ResponsibleUnits responsibleUnits;
  private final Clock clock;

  DutyList(
      DutyAccess access,
      DutiesOfSeason season,
      DutyTasks tasks,
      DutyReports reports,
      ResponsibleUnits responsibleUnits,
      Clock clock) {
    this.access = access;
    this.season = season;
    this.tasks = tasks;
    this.reports = reports;
    this.responsibleUnits = responsibleUnits;
    this.clock = clock;
  }

  /** Every duty that one has to do with, those due last first. */
  public List<DutyView.Task> of(Actor actor) {
    Institution unit = access.unit(actor);
    Map<String, DutyReport> own = own(unit);
    return entries(unit, entry -> access.isConcerned(actor, unit, entry))
        .map(entry -> task(actor, unit, entry, own.get(entry.task().id())))
        .toList();
  }

  /** What one's own unit has still to hand in. */
  public List<DutyView.Task> owed(Actor actor) {
    Institution unit = access.unit(actor);
    Map<String, DutyReport> own = own(unit);
    return entries(unit, entry -> entry.binds(unit))
        .map(entry -> task(unit, entry, own.get(entry.task().id()), 0, 0))
        .filter(DutyView.Task::isOwed)
        .toList();
  }

  private Stream<DutiesOfSeason.Entry> entries(
      Institution unit, Predicate<DutiesOfSeason.Entry> wanted) {
    return tasks.findByProvinceIdOrderByDueAtDescIdAsc(unit.provinceId()).stream()
        .flatMap(task -> season.entry(task).stream())
        .filter(wanted);
  }

  private Map<String, DutyReport> own(Institution unit) {
    return reports.findByUnitId(unit.id()).stream()
        .collect(toMap(DutyReport::taskId, Function.identity()));
  }

  DutyView.Task task(
      Actor actor, Institution unit, DutiesOfSeason.Entry entry, @Nullable DutyReport own) {
    return actor.is(Role.PROVINCE_OFFICE)
        ? task(
            unit,
            entry,
            own,
            responsibleUnits.count(entry.policy(), entry.duty(), entry.how(), unit.provinceId()),
            reports.countByTaskIdAndStateIn(entry.task().id(), DutyReport.State.IN))
        : task(unit, entry, own, 0, 0);
  }

  private DutyView.Task task(
      Institution unit, DutiesOfSeason.Entry entry, @Nullable DutyReport own, long owed, long in) {
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
        owed,
        in);
  }
}
