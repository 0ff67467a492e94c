package org.onex.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Refusal;
import org.onex.notice.DutyItem;
import org.onex.notice.Finding;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit writes its report, encloses what is asked for, and hands it in. */
@Service
@Transactional
public class DutyReportService {

  private final DutyAccess access;
  private final DutyReports reports;
  private final DutyJudging judging;
  private final PrescribedMail mail;
  private final DutyWorkflow workflow;
  private final Attachments attachments;
  private final Clock clock;

  DutyReportService(
      DutyAccess access,
      DutyReports reports,
      DutyJudging judging,
      PrescribedMail mail,
      DutyWorkflow workflow,
      Attachments attachments,
      Clock clock) {
    this.access = access;
    this.reports = reports;
    this.judging = judging;
    this.mail = mail;
    this.workflow = workflow;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** Keeps what was typed; unknown fields are left out. */
  public DutyReport write(
      Actor actor, String seasonId, String reportName, Set<DutyReport.Value> typed) {
    DutiesOfSeason.Entry entry = access.own(actor, seasonId, reportName);
    DutyReport report = report(actor, entry);
    requireWithUnit(entry, report);
    Set<String> known =
        entry.items().stream()
            .filter(item -> item.kind() != DutyItem.Kind.FILE)
            .map(item -> (item.perEntry() ? "+" : "0") + item.item())
            .collect(Collectors.toSet());
    Set<DutyReport.Value> kept = new HashSet<>();
    for (DutyReport.Value value : typed) {
      String key = (value.entry() == DutyReport.WHOLE ? "0" : "+") + value.item();
      if (known.contains(key) && !value.text().isBlank()) {
        kept.add(new DutyReport.Value(value.entry(), value.item(), value.text().strip()));
      }
    }
    Set<Integer> gone = report.write(kept);
    attachments.forget(
        attachments.of(owner(report)).stream().filter(file -> gone.contains(entry(file))).toList());
    return reports.save(report);
  }

  public Attachment attach(
      Actor actor,
      String seasonId,
      String reportName,
      int number,
      String item,
      String fileName,
      byte[] content) {
    DutiesOfSeason.Entry entry = access.own(actor, seasonId, reportName);
    DutyReport report = reports.save(report(actor, entry));
    requireWithUnit(entry, report);
    boolean asked =
        entry.items().stream()
            .anyMatch(i -> i.kind() == DutyItem.Kind.FILE && i.item().equals(item));
    if (!asked) {
      throw new Refusal("UNKNOWN_ITEM", "“%s”不需要上传该材料，请刷新页面。".formatted(entry.title()));
    }
    return attachments.add(actor, owner(report), number + "." + item, fileName, content);
  }

  /** Hands the report in, late or not, or says everything that speaks against it. */
  public DutyReport submit(Actor actor, String seasonId, String reportName) {
    DutiesOfSeason.Entry entry = access.own(actor, seasonId, reportName);
    DutyReport report = reports.save(report(actor, entry));
    requireWithUnit(entry, report);
    Institution unit = access.unit(actor);
    List<Attachment> files = attachments.of(owner(report));
    String problems =
        Stream.concat(
                judging.missing(entry, report, files).stream(),
                judging.findings(entry, report, unit).stream()
                    .filter(Finding::blocksSubmission)
                    .map(Finding::message))
            .collect(Collectors.joining("\n"));
    if (!problems.isEmpty()) {
      throw new Refusal("DUTY_REFUSED", problems);
    }
    Instant now = clock.instant();
    Instant due = entry.task().dueAt();
    report.submit(actor, due != null && !now.isBefore(due), now);
    reports.flush();
    mail.handedIn(entry, unit, report, files);
    workflow.changed(entry.task().id());
    return report;
  }

  /** Files are kept under {@code <entry>.<item>}, see {@link #attach}. */
  private static int entry(Attachment file) {
    return Integer.parseInt(file.kind().substring(0, file.kind().indexOf('.')));
  }

  static Attachment.Owner owner(DutyReport report) {
    return new Attachment.Owner(DutyReport.FILE_OWNER, report.id());
  }

  private DutyReport report(Actor actor, DutiesOfSeason.Entry entry) {
    return reports
        .findByTaskIdAndUnitId(entry.task().id(), actor.institutionId())
        .orElseGet(() -> new DutyReport(entry.task().id(), actor.institutionId()));
  }

  private static void requireWithUnit(DutiesOfSeason.Entry entry, DutyReport report) {
    if (!report.isWithUnit()) {
      throw new Refusal(
          "ALREADY_HANDED_IN",
          "“%s”当前状态为“%s”，确需修改的，请联系省级办公室退回。".formatted(entry.title(), report.state().label()));
    }
  }
}
