package org.onex.duty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.organization.Actor;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.Role;
import org.onex.policy.Basis;
import org.onex.policy.DutyItem;
import org.onex.policy.Envelope;
import org.onex.policy.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people see of duties: a unit its own, an office everybody's. */
@Service
@Transactional(readOnly = true)
public class DutyViews {

  private final DutyBook book;
  private final DutyTasks tasks;
  private final DutyReports reports;
  private final Bearers bearers;
  private final DutyJudging judging;
  private final Institutions institutions;
  private final Attachments attachments;
  private final Clock clock;

  DutyViews(
      DutyBook book,
      DutyTasks tasks,
      DutyReports reports,
      Bearers bearers,
      DutyJudging judging,
      Institutions institutions,
      Attachments attachments,
      Clock clock) {
    this.book = book;
    this.tasks = tasks;
    this.reports = reports;
    this.bearers = bearers;
    this.judging = judging;
    this.institutions = institutions;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** Every duty that one has to do with, those due last first. */
  public List<DutyView.Task> of(Actor actor) {
    Institution unit = institutions.findById(actor.institutionId()).orElseThrow();
    Map<String, DutyReport> own =
        reports.findByUnitId(unit.id()).stream()
            .collect(toMap(DutyReport::taskId, Function.identity()));
    List<DutyView.Task> found = new ArrayList<>();
    for (DutyTask task : tasks.findByProvinceIdOrderByDueAtDescIdAsc(unit.provinceId())) {
      book.entry(task)
          .filter(entry -> isConcerned(actor, unit, entry))
          .ifPresent(entry -> found.add(task(actor, unit, entry, own.get(task.id()))));
    }
    return found;
  }

  private static boolean isConcerned(Actor actor, Institution unit, DutyBook.Entry entry) {
    return actor.is(Role.PROVINCE_OFFICE)
        || ((actor.is(Role.SCHOOL) || actor.is(Role.BUREAU)) && binds(unit, entry));
  }

  private static boolean binds(Institution unit, DutyBook.Entry entry) {
    return Bearers.binds(entry.policy(), entry.duty(), entry.how(), unit);
  }

  private DutyView.Task task(
      Actor actor, Institution unit, DutyBook.Entry entry, @Nullable DutyReport own) {
    boolean office = actor.is(Role.PROVINCE_OFFICE);
    List<DutyReport> all =
        office ? reports.findByTaskIdOrderByUnitId(entry.task().id()) : List.<DutyReport>of();
    Instant due = entry.task().dueAt();
    boolean over = due != null && !clock.instant().isBefore(due);
    boolean mine = binds(unit, entry);
    return new DutyView.Task(
        entry.season().id(),
        entry.season().title(),
        entry.task().report(),
        entry.title(),
        entry.duty().provision().clause(),
        due,
        entry.how().voluntary(),
        mine,
        mine ? (own == null ? DutyReport.State.DRAFT : own.state()) : null,
        own == null ? over && !entry.how().voluntary() : own.isLate() || (over && own.isWithUnit()),
        office
            ? bearers.of(entry.policy(), entry.duty(), entry.how(), unit.provinceId()).size()
            : 0,
        (int) all.stream().filter(DutyReport::isIn).count());
  }

  /** One's own report. */
  public DutyView own(Actor actor, String seasonId, String report) {
    return view(book.entry(seasonId, report), actor.institutionId());
  }

  /** Whether this duty is one's own, or one looks at others'. */
  public boolean isOwn(Actor actor, String seasonId, String report) {
    DutyBook.Entry entry = book.entry(seasonId, report);
    Institution unit = institutions.findById(actor.institutionId()).orElseThrow();
    boolean bearer =
        !actor.is(Role.ADMINISTRATOR) && !actor.is(Role.OPERATIONS) && binds(unit, entry);
    if (!unit.provinceId().equals(entry.task().provinceId())
        || (!bearer && !actor.is(Role.PROVINCE_OFFICE))) {
      throw DutyBook.notFound();
    }
    return bearer;
  }

  /** A unit's report for the office; what is not handed in is the unit's own affair. */
  public DutyView handedIn(Actor actor, String seasonId, String report, String unitId) {
    DutyBook.Entry entry = office(actor, seasonId, report);
    return reports
        .findByTaskIdAndUnitId(entry.task().id(), unitId)
        .filter(DutyReport::isIn)
        .map(found -> view(entry, unitId))
        .orElseThrow(DutyBook::notFound);
  }

  public DutyView.Overview overview(Actor actor, String seasonId, String report) {
    DutyBook.Entry entry = office(actor, seasonId, report);
    Institution office = institutions.findById(actor.institutionId()).orElseThrow();
    List<DutyReport> all = reports.findByTaskIdOrderByUnitId(entry.task().id());
    Map<String, DutyReport> byUnit =
        all.stream().collect(toMap(DutyReport::unitId, Function.identity()));
    List<Institution> units =
        bearers.of(entry.policy(), entry.duty(), entry.how(), office.provinceId());
    return new DutyView.Overview(
        task(actor, office, entry, byUnit.get(office.id())),
        entry.how().repeated(),
        entry.how().chosen(),
        units.stream().map(unit -> row(unit, byUnit.get(unit.id()))).toList(),
        chosen(all, units));
  }

  private static DutyView.Row row(Institution unit, @Nullable DutyReport report) {
    boolean in = report != null && report.isIn();
    return new DutyView.Row(
        unit.id(),
        unit.code(),
        unit.name(),
        report == null ? null : report.state(),
        report == null ? null : report.submittedAt(),
        report != null && report.isLate(),
        report == null || !in ? 0 : report.entries().size());
  }

  private static List<Map<String, String>> chosen(List<DutyReport> all, List<Institution> units) {
    Map<String, String> names = units.stream().collect(toMap(Institution::id, Institution::name));
    List<Map<String, String>> rows = new ArrayList<>();
    for (DutyReport report : all) {
      for (int number : report.entries()) {
        if (report.isChosen(number)) {
          Map<String, String> row = new LinkedHashMap<>(report.values(number));
          row.put("unit", names.getOrDefault(report.unitId(), report.unitId()));
          row.put("unitId", report.unitId());
          row.put("number", String.valueOf(number));
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Whether a file beside a report may be opened. */
  public boolean maySeeFiles(Actor actor, String reportId) {
    return reports
        .findById(reportId)
        .filter(
            report ->
                report.unitId().equals(actor.institutionId())
                    || (actor.is(Role.PROVINCE_OFFICE)
                        && report.isIn()
                        && tasks
                            .findById(report.taskId())
                            .filter(t -> t.provinceId().equals(actor.institutionId()))
                            .isPresent()))
        .isPresent();
  }

  public List<DutyItem> items(Actor actor, String seasonId, String report) {
    return office(actor, seasonId, report).policy().dutyItems(report);
  }

  private DutyBook.Entry office(Actor actor, String seasonId, String report) {
    DutyBook.Entry entry = book.entry(seasonId, report);
    if (!actor.is(Role.PROVINCE_OFFICE)
        || !actor.institutionId().equals(entry.task().provinceId())) {
      throw DutyBook.notFound();
    }
    return entry;
  }

  private DutyView view(DutyBook.Entry entry, String unitId) {
    Institution unit = institutions.findById(unitId).orElseThrow();
    DutyReport report =
        reports
            .findByTaskIdAndUnitId(entry.task().id(), unitId)
            .orElseGet(() -> new DutyReport(entry.task().id(), unitId));
    List<Attachment> files = attachments.of(DutyDesk.owner(report));
    List<DutyItem> items = entry.policy().dutyItems(entry.task().report());
    return new DutyView(
        entry.season().id(),
        entry.season().title(),
        entry.task().report(),
        entry.title(),
        entry.duty().provision().clause(),
        unitId,
        unit.name(),
        entry.task().dueAt(),
        entry.how().voluntary(),
        entry.how().repeated(),
        entry.how().chosen(),
        items.stream().filter(item -> !item.perEntry()).toList(),
        items.stream().filter(DutyItem::perEntry).toList(),
        report,
        files,
        report.isWithUnit() ? judging.missing(entry, report, files) : List.of(),
        judging.findings(entry, report, unit),
        late(entry, report).orElse(null),
        entry.policy().envelope(entry.how().envelope()).map(Envelope::mailbox).orElse(""));
  }

  /** What the notice says of a report that was or is late. */
  private Optional<Finding> late(DutyBook.Entry entry, DutyReport report) {
    Instant due = entry.task().dueAt();
    Instant at = report.isIn() ? report.submittedAt() : clock.instant();
    if (due == null || at == null || at.isBefore(due)) {
      return Optional.empty();
    }
    var provision = entry.duty().provision();
    return Optional.of(
        new Finding(
            "duty",
            entry.duty().effect(),
            "DUTY_LATE",
            provision.strength(),
            Basis.NOTICE,
            entry.title(),
            null,
            null,
            provision.clause(),
            "“%s”应于 %s 前报送（%s），已经逾期，请尽快补报。"
                .formatted(
                    entry.title(), org.onex.calendar.ChineseTime.until(due), provision.clause()),
            Map.of()));
  }
}
