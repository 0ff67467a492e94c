package org.onex.duty;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.notice.DutyItem;
import org.onex.notice.Envelope;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One unit's report with everything that speaks against it: its own, or as the office sees it. */
@Service
@Transactional(readOnly = true)
public class DutyViews {

  private final DutyAccess access;
  private final DutiesOfSeason season;
  private final DutyTasks tasks;
  private final DutyReports reports;
  private final DutyJudging judging;
  private final Institutions institutions;
  private final Attachments attachments;

  DutyViews(
      DutyAccess access,
      DutiesOfSeason season,
      DutyTasks tasks,
      DutyReports reports,
      DutyJudging judging,
      Institutions institutions,
      Attachments attachments) {
    this.access = access;
    this.season = season;
    this.tasks = tasks;
    this.reports = reports;
    this.judging = judging;
    this.institutions = institutions;
    this.attachments = attachments;
  }

  /** Whether this duty is one's own, or one looks at others'. */
  public boolean isOwn(Actor actor, String seasonId, String report) {
    return access.isOwn(actor, seasonId, report);
  }

  /** One's own report. */
  public DutyView own(Actor actor, String seasonId, String report) {
    return view(season.entry(seasonId, report), actor.institutionId());
  }

  /** A unit's report for the office; what is not handed in is the unit's own affair. */
  public DutyView handedIn(Actor actor, String seasonId, String report, String unitId) {
    DutiesOfSeason.Entry entry = access.office(actor, seasonId, report);
    return reports
        .findByTaskIdAndUnitId(entry.task().id(), unitId)
        .filter(DutyReport::isIn)
        .map(found -> view(entry, unitId))
        .orElseThrow(DutiesOfSeason::notFound);
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

  private DutyView view(DutiesOfSeason.Entry entry, String unitId) {
    Institution unit = institutions.findById(unitId).orElseThrow();
    DutyReport report =
        reports
            .findByTaskIdAndUnitId(entry.task().id(), unitId)
            .orElseGet(() -> new DutyReport(entry.task().id(), unitId));
    List<Attachment> files = attachments.of(DutyReportService.owner(report));
    List<DutyItem> items = entry.items();
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
        judging.late(entry, report).orElse(null),
        entry.policy().envelope(entry.how().envelope()).map(Envelope::mailbox).orElse(""));
  }
}
