package org.onex.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.organization.Actor;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.policy.DutyItem;
import org.onex.policy.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit writes and hands in its report; the office receives it, gives it back, or chooses. */
@Service
@Transactional
public class DutyDesk {

  private final DutyBook book;
  private final DutyReports reports;
  private final DutyJudging judging;
  private final DutyLetters letters;
  private final DutyWorkflow workflow;
  private final Institutions institutions;
  private final Attachments attachments;
  private final Clock clock;

  DutyDesk(
      DutyBook book,
      DutyReports reports,
      DutyJudging judging,
      DutyLetters letters,
      DutyWorkflow workflow,
      Institutions institutions,
      Attachments attachments,
      Clock clock) {
    this.book = book;
    this.reports = reports;
    this.judging = judging;
    this.letters = letters;
    this.workflow = workflow;
    this.institutions = institutions;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** Keeps what was typed; unknown fields are left out. */
  public DutyReport write(
      Actor actor, String seasonId, String reportName, Set<DutyReport.Value> typed) {
    DutyBook.Entry entry = own(actor, seasonId, reportName);
    DutyReport report = report(actor, entry);
    requireWithUnit(entry, report);
    Set<String> known =
        entry.policy().dutyItems(reportName).stream()
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
    report.write(kept);
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
    DutyBook.Entry entry = own(actor, seasonId, reportName);
    DutyReport report = reports.save(report(actor, entry));
    requireWithUnit(entry, report);
    boolean asked =
        entry.policy().dutyItems(reportName).stream()
            .anyMatch(i -> i.kind() == DutyItem.Kind.FILE && i.item().equals(item));
    if (!asked) {
      throw new Refusal("UNKNOWN_ITEM", "“%s”不需要上传该材料，请刷新页面。".formatted(entry.title()));
    }
    return attachments.add(actor, owner(report), number + "." + item, fileName, content);
  }

  /** Hands the report in, late or not, or says everything that speaks against it. */
  public DutyReport submit(Actor actor, String seasonId, String reportName) {
    DutyBook.Entry entry = own(actor, seasonId, reportName);
    DutyReport report = reports.save(report(actor, entry));
    requireWithUnit(entry, report);
    Institution unit = institutions.findById(actor.institutionId()).orElseThrow();
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
    entry
        .policy()
        .envelope(entry.how().envelope())
        .ifPresent(
            envelope ->
                numbers(entry, report)
                    .forEach(
                        number ->
                            letters.enclosed(
                                entry,
                                envelope,
                                subject(report, unit, number, entry),
                                report,
                                number,
                                of(files, number))));
    workflow.changed(entry.task().id());
    return report;
  }

  public void receive(Actor actor, String seasonId, String reportName, String unitId) {
    DutyBook.Entry entry = office(actor, seasonId, reportName);
    handedIn(entry, unitId, DutyReport.State.SUBMITTED).receive(clock.instant());
    workflow.changed(entry.task().id());
  }

  public void giveBack(
      Actor actor, String seasonId, String reportName, String unitId, String reason) {
    DutyBook.Entry entry = office(actor, seasonId, reportName);
    if (reason.isBlank()) {
      throw new Refusal("REASON_MISSING", "退回报送材料须写明原因。");
    }
    DutyReport report = handedIn(entry, unitId, null);
    report.giveBack(reason.strip());
    letters.returned(entry, report, reason.strip());
    workflow.changed(entry.task().id());
  }

  /**
   * The office chooses an entry. A clause that speaks against it in principle wants a reason, one
   * that must be kept cannot be passed over.
   */
  public void choose(
      Actor actor, String seasonId, String reportName, String unitId, int number, String reason) {
    DutyBook.Entry entry = office(actor, seasonId, reportName);
    DutyReport report = handedIn(entry, unitId, null);
    if (entry.how().chosen().isEmpty() || !report.entries().contains(number)) {
      throw new Refusal("NOTHING_TO_CHOOSE", "“%s”没有可选定的该项内容，请刷新页面。".formatted(entry.title()));
    }
    Institution unit = institutions.findById(unitId).orElseThrow();
    Stream<Finding> against =
        Stream.concat(
            judging.findings(entry, report, unit, number).stream(),
            judging.choiceFindings(entry, report, unit, number).stream());
    List<Finding> found = against.toList();
    String problems =
        found.stream()
            .filter(f -> f.blocksSubmission() || (f.needsExplanation() && reason.isBlank()))
            .map(Finding::message)
            .collect(Collectors.joining("\n"));
    if (!problems.isEmpty()) {
      boolean mayExplain = found.stream().noneMatch(Finding::blocksSubmission);
      throw new Refusal("CHOICE_REFUSED", mayExplain ? problems + "\n确需选定的，请填写理由。" : problems);
    }
    report.choose(number, reason.strip(), actor, clock.instant());
  }

  public void unchoose(Actor actor, String seasonId, String reportName, String unitId, int number) {
    handedIn(office(actor, seasonId, reportName), unitId, null).unchoose(number);
  }

  /** 办结: nothing more is waited for. */
  public void close(Actor actor, String seasonId, String reportName) {
    DutyBook.Entry entry = office(actor, seasonId, reportName);
    if (entry.task().closedAt() != null) {
      throw new Refusal("ALREADY_CLOSED", "“%s”已经办结。".formatted(entry.title()));
    }
    entry.task().close(clock.instant());
    workflow.changed(entry.task().id());
  }

  static Attachment.Owner owner(DutyReport report) {
    return new Attachment.Owner(DutyReport.FILE_OWNER, report.id());
  }

  private static List<Integer> numbers(DutyBook.Entry entry, DutyReport report) {
    return entry.how().repeated().isEmpty() ? List.of(DutyReport.WHOLE) : report.entries();
  }

  private static List<Attachment> of(List<Attachment> files, int number) {
    return files.stream()
        .filter(
            f -> f.kind().startsWith(number + ".") || f.kind().startsWith(DutyReport.WHOLE + "."))
        .toList();
  }

  private static Map<String, String> subject(
      DutyReport report, Institution unit, int number, DutyBook.Entry entry) {
    Map<String, String> words = new HashMap<>(report.values(number));
    words.put("school", unit.name());
    words.put("unit", unit.name());
    words.put("year", String.valueOf(entry.season().year()));
    return words;
  }

  private DutyReport handedIn(
      DutyBook.Entry entry,
      String unitId,
      DutyReport.@org.jspecify.annotations.Nullable State only) {
    return reports
        .findByTaskIdAndUnitId(entry.task().id(), unitId)
        .filter(report -> only == null ? report.isIn() : report.state() == only)
        .orElseThrow(
            () ->
                new Refusal("NOTHING_HANDED_IN", "该单位没有待办理的“%s”，请刷新页面。".formatted(entry.title())));
  }

  private DutyReport report(Actor actor, DutyBook.Entry entry) {
    return reports
        .findByTaskIdAndUnitId(entry.task().id(), actor.institutionId())
        .orElseGet(() -> new DutyReport(entry.task().id(), actor.institutionId()));
  }

  private static void requireWithUnit(DutyBook.Entry entry, DutyReport report) {
    if (!report.isWithUnit()) {
      throw new Refusal(
          "ALREADY_HANDED_IN",
          "“%s”当前状态为“%s”，确需修改的，请联系省级办公室退回。".formatted(entry.title(), report.state().label()));
    }
  }

  private DutyBook.Entry own(Actor actor, String seasonId, String reportName) {
    DutyBook.Entry entry = book.entry(seasonId, reportName);
    Institution unit = institutions.findById(actor.institutionId()).orElseThrow();
    boolean reports =
        actor.is(Role.SCHOOL) || actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE);
    if (!reports
        || !unit.provinceId().equals(entry.task().provinceId())
        || !Bearers.binds(entry.policy(), entry.duty(), entry.how(), unit)) {
      throw DutyBook.notFound();
    }
    return entry;
  }

  private DutyBook.Entry office(Actor actor, String seasonId, String reportName) {
    DutyBook.Entry entry = book.entry(seasonId, reportName);
    if (!actor.is(Role.PROVINCE_OFFICE)
        || !actor.institutionId().equals(entry.task().provinceId())) {
      throw DutyBook.notFound();
    }
    return entry;
  }
}
