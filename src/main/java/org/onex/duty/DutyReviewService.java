package org.onex.duty;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.notice.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office receives what was handed in, gives it back, chooses from it, and closes the duty. */
@Service
@Transactional
public class DutyReviewService {

  private final DutyAccess access;
  private final DutyReports reports;
  private final DutyJudging judging;
  private final DutyMails mails;
  private final DutyWorkflow workflow;
  private final Institutions institutions;
  private final Clock clock;

  DutyReviewService(
      DutyAccess access,
      DutyReports reports,
      DutyJudging judging,
      DutyMails mails,
      DutyWorkflow workflow,
      Institutions institutions,
      Clock clock) {
    this.access = access;
    this.reports = reports;
    this.judging = judging;
    this.mails = mails;
    this.workflow = workflow;
    this.institutions = institutions;
    this.clock = clock;
  }

  public void receive(Actor actor, String seasonId, String reportName, String unitId) {
    DutiesOfSeason.Entry entry = access.office(actor, seasonId, reportName);
    handedIn(entry, unitId, DutyReport.State.SUBMITTED).receive(clock.instant());
    workflow.changed(entry.task().id());
  }

  public void giveBack(
      Actor actor, String seasonId, String reportName, String unitId, String reason) {
    DutiesOfSeason.Entry entry = access.office(actor, seasonId, reportName);
    if (reason.isBlank()) {
      throw new Refusal("REASON_MISSING", "退回报送材料须写明原因。");
    }
    DutyReport report = handedIn(entry, unitId, null);
    report.giveBack(reason.strip());
    mails.returned(entry, report, reason.strip());
    workflow.changed(entry.task().id());
  }

  /**
   * The office chooses an entry. A clause that speaks against it in principle wants a reason, one
   * that must be kept cannot be passed over.
   */
  public void choose(
      Actor actor, String seasonId, String reportName, String unitId, int number, String reason) {
    DutiesOfSeason.Entry entry = access.office(actor, seasonId, reportName);
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
    handedIn(access.office(actor, seasonId, reportName), unitId, null).unchoose(number);
  }

  /** 办结: nothing more is waited for. */
  public void close(Actor actor, String seasonId, String reportName) {
    DutiesOfSeason.Entry entry = access.office(actor, seasonId, reportName);
    if (entry.task().closedAt() != null) {
      throw new Refusal("ALREADY_CLOSED", "“%s”已经办结。".formatted(entry.title()));
    }
    entry.task().close(clock.instant());
    workflow.changed(entry.task().id());
  }

  private DutyReport handedIn(
      DutiesOfSeason.Entry entry, String unitId, DutyReport.@Nullable State only) {
    return reports
        .findByTaskIdAndUnitId(entry.task().id(), unitId)
        .filter(report -> only == null ? report.isIn() : report.state() == only)
        .orElseThrow(
            () ->
                new Refusal("NOTHING_HANDED_IN", "该单位没有待办理的“%s”，请刷新页面。".formatted(entry.title())));
  }
}
