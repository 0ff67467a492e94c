package org.onex.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.Envelope;
import org.onex.notice.Finding;
import org.onex.notice.Verdict;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process has done with an adjustment: judged, handed over, written into the plan. */
@Service
@Transactional
public class AdjustmentRegister {

  /** The level of the province's office, whatever a pack calls its own levels. */
  static final String PROVINCE = "PROVINCE";

  private final Adjustments adjustments;
  private final AdjustmentJudging judging;
  private final DecidingUnits deciding;
  private final AdjustmentViews views;
  private final Attachments attachments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AdjustmentRegister(
      Adjustments adjustments,
      AdjustmentJudging judging,
      DecidingUnits deciding,
      AdjustmentViews views,
      Attachments attachments,
      ApplicationEventPublisher events,
      Clock clock) {
    this.adjustments = adjustments;
    this.judging = judging;
    this.deciding = deciding;
    this.views = views;
    this.attachments = attachments;
    this.events = events;
    this.clock = clock;
  }

  /** Where the request moves the plan, before anybody judges it. */
  public AdjustmentDirection direction(String number) {
    return AdjustmentDirection.of(adjustments.findById(number).orElseThrow().changes());
  }

  /** Consents that the pack's rows ask for and nobody has given yet. */
  public List<String> missingConsents(String number) {
    Adjustment adjustment = adjustments.findById(number).orElseThrow();
    return judging.consents(adjustment).stream()
        .filter(consent -> !adjustment.given().contains(consent))
        .toList();
  }

  /** Judges every change and says which way the request goes. */
  public AdjustmentOutcome check(String number) {
    Adjustment adjustment = adjustments.findById(number).orElseThrow();
    List<Finding> substance = judging.judgeSubstance(adjustment);
    boolean unexplained =
        adjustment.explanation() == null && substance.stream().anyMatch(Finding::needsExplanation);
    if (unexplained || substance.stream().anyMatch(Finding::blocksSubmission)) {
      adjustment.checked(
          AdjustmentState.REFUSED, substance, step("校验未通过，不予受理", objections(substance)));
      return AdjustmentOutcome.REFUSED;
    }
    List<Finding> findings = judging.judge(adjustment);
    if (findings.stream().anyMatch(Finding::blocksSubmission)) {
      adjustment.checked(
          AdjustmentState.IN_CONSENT, findings, step("校验完成，待校内同意", objections(findings)));
      return AdjustmentOutcome.CONSENTS;
    }
    if (isLeftToTheSchool(findings)) {
      adjustment.checked(AdjustmentState.DRAFT, findings, step("校验通过，学校自行调整", null));
      return AdjustmentOutcome.SELF;
    }
    adjustment.checked(AdjustmentState.DRAFT, findings, step("校验完成，转办理单位", objections(findings)));
    return AdjustmentOutcome.OFFICE;
  }

  /** What the notice speaks against, or is silent on, is never the school's alone to settle. */
  private static boolean isLeftToTheSchool(List<Finding> findings) {
    return !findings.isEmpty()
        && findings.stream()
            .allMatch(
                finding ->
                    finding.verdict() == Verdict.WARN
                        || AdjustmentTerm.Outcome.SELF
                            .name()
                            .equals(finding.details().get("outcome")))
        && findings.stream().anyMatch(finding -> finding.verdict() == Verdict.PASS);
  }

  /**
   * The papers are complete and go to the unit that decides, by the mail that the notice asks for.
   */
  public HandedTo handOver(String number) {
    Adjustment adjustment = adjustments.findById(number).orElseThrow();
    DecidingUnits.Deciding unit = deciding.of(adjustment);
    adjustment.handOver(judging.judge(adjustment), step("报送" + unit.title(), null));
    if (judging.needs(adjustment).contains(AdjustmentJudging.MAIL)) {
      judging
          .policy(adjustment.plan())
          .envelope(AdjustmentJudging.ENVELOPE)
          .ifPresent(envelope -> post(adjustment, envelope));
    }
    return new HandedTo(unit.level(), unit.office());
  }

  /**
   * Writes what the office confirmed, or the notice leaves to the school, into the plan, as a
   * version of its own.
   */
  public void register(String number) {
    Adjustment adjustment = adjustments.findById(number).orElseThrow();
    if (adjustment.decision() == null && isLeftToTheSchool(judging.judge(adjustment))) {
      adjustment.decide(Decision.APPROVE, step("学校自行调整，即时生效", null));
    }
    if (adjustment.decision() != Decision.APPROVE) {
      throw new IllegalStateException(number + " was not confirmed by the office");
    }
    AdjustmentView before = views.of(adjustment);
    Plan plan = adjustment.plan();
    plan.amend(clock.instant(), "%s（申请编号 %s）".formatted(before.kind(), number), adjustment.lines());
    adjustment.register(step("登记考核计划第%d版".formatted(plan.current().number()), null));
    events.publishEvent(new AdjustmentDecided(views.of(adjustment), Decision.APPROVE));
  }

  private void post(Adjustment adjustment, Envelope envelope) {
    AdjustmentView view = views.of(adjustment);
    List<String> current =
        adjustment.papers().stream().map(paper -> String.valueOf(paper.attachmentId())).toList();
    List<AdjustmentHandedOver.Scan> scans =
        attachments
            .of(new Attachment.Owner(Adjustment.DOCUMENT_OWNER, adjustment.number()))
            .stream()
            .filter(file -> current.contains(file.id()))
            .map(
                file ->
                    new AdjustmentHandedOver.Scan(file.fileName(), file.mediaType(), file.sha256()))
            .toList();
    String year = String.valueOf(judging.season(adjustment.plan()).year());
    events.publishEvent(
        new AdjustmentHandedOver(
            view,
            envelope,
            envelope.subject(Map.of("unit", view.school().name(), "year", year)),
            scans));
  }

  private RequestStep step(String act, @Nullable String words) {
    return RequestStep.bySystem(act, words, clock.instant());
  }

  private static @Nullable String objections(List<Finding> findings) {
    String sentences =
        AdjustmentService.sentences(
            findings.stream().filter(finding -> finding.verdict() != Verdict.PASS).toList());
    return sentences.isEmpty() ? null : sentences.substring(0, Math.min(sentences.length(), 2000));
  }
}
