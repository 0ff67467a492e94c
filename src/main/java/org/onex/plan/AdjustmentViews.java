package org.onex.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Actor;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.Finding;
import org.onex.notice.Verdict;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what people see of adjustments. */
@Service
@Transactional(readOnly = true)
public class AdjustmentViews {

  private final Adjustments adjustments;
  private final PlanAccess access;
  private final AdjustmentJudging judging;
  private final DecidingUnits deciding;
  private final InstitutionNames institutionNames;
  private final Catalogue catalogue;
  private final Attachments attachments;

  AdjustmentViews(
      Adjustments adjustments,
      PlanAccess access,
      AdjustmentJudging judging,
      DecidingUnits deciding,
      InstitutionNames institutionNames,
      Catalogue catalogue,
      Attachments attachments) {
    this.adjustments = adjustments;
    this.access = access;
    this.judging = judging;
    this.deciding = deciding;
    this.institutionNames = institutionNames;
    this.catalogue = catalogue;
    this.attachments = attachments;
  }

  /** All adjustments of a plan, the latest first. */
  public List<AdjustmentView> of(Actor actor, String planNumber) {
    Plan plan = access.visible(actor, planNumber);
    List<AdjustmentView> views = new ArrayList<>();
    for (Adjustment adjustment :
        adjustments.findByPlanNumberOrderByRequestedAtAscNumberAsc(plan.number())) {
      views.add(0, of(adjustment));
    }
    return views;
  }

  public AdjustmentView one(Actor actor, String number) {
    return of(access.visibleAdjustment(actor, number));
  }

  /** For the engine's listeners, which the actor's own rights do not bind. */
  public AdjustmentView forReview(String number) {
    return of(adjustments.findById(number).orElseThrow());
  }

  AdjustmentView of(Adjustment adjustment) {
    Plan plan = adjustment.plan();
    List<PlanDelta> changes = adjustment.changes();
    List<Finding> findings = adjustment.findings();
    return new AdjustmentView(
        adjustment.number(),
        plan.number(),
        judging.season(plan).title(),
        institutionNames.of(plan.schoolId()),
        institutionNames.of(deciding.of(adjustment).unitId()),
        catalogue
            .certificate(plan.certificateId())
            .map(Certificate::name)
            .orElse(plan.certificateId()),
        changes.stream().allMatch(PlanDelta::isIncrease) ? "指标调增" : "考核计划变更",
        adjustment.state(),
        adjustment.state().label(),
        adjustment.round(),
        adjustment.reason(),
        adjustment.explanation(),
        lines(adjustment),
        adjustment.newCertificates(),
        adjustment.base().headcount(),
        adjustment.lines().stream().mapToInt(PlanLine::headcount).sum(),
        findings.stream().map(AdjustmentViews::found).toList(),
        needsException(findings),
        needs(adjustment),
        adjustment.steps().stream().map(AdjustmentViews::step).toList(),
        links(adjustment),
        ChineseTime.second(adjustment.requestedAt()),
        "/plans/" + plan.number(),
        "/plans/" + plan.number() + "/adjust",
        adjustment.changedAt(),
        plan.current().number(),
        findings);
  }

  static boolean needsException(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.needsExplanation() || finding.verdict() == Verdict.NA);
  }

  private static List<AdjustmentView.Line> lines(Adjustment adjustment) {
    Map<String, PlanLine> before = PlanLine.byKey(adjustment.base().lines());
    Map<String, PlanLine> after = PlanLine.byKey(adjustment.lines());
    Map<String, PlanLine> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    return all.values().stream()
        .map(
            line -> line(line, headcount(before.get(line.key())), headcount(after.get(line.key()))))
        .toList();
  }

  private static AdjustmentView.Line line(PlanLine line, int before, int after) {
    String change =
        before == after
            ? "未变"
            : before == 0
                ? "新增"
                : after == 0
                    ? "取消"
                    : after > before
                        ? "增加%d人".formatted(after - before)
                        : "减少%d人".formatted(before - after);
    return new AdjustmentView.Line(
        line.level(), line.majorCode(), line.majorName(), before, after, change);
  }

  private static int headcount(@Nullable PlanLine line) {
    return line == null ? 0 : line.headcount();
  }

  static AdjustmentView.Found found(Finding finding) {
    return new AdjustmentView.Found(
        finding.needsExplanation() ? "需说明" : finding.verdict().label(),
        finding.verdict().name(),
        finding.code(),
        Optional.ofNullable(finding.subject()).orElse(""),
        finding.message(),
        finding.clause(),
        finding.strength() == null ? "" : finding.strength().label(),
        finding.basis().label());
  }

  /** The mail is the system's own act and nothing that the school could hand in. */
  private List<AdjustmentView.Need> needs(Adjustment adjustment) {
    Set<String> consents = new HashSet<>(judging.consents(adjustment));
    return judging.needs(adjustment).stream()
        .filter(need -> !need.equals(AdjustmentJudging.MAIL))
        .map(need -> need(need, consents.contains(need), adjustment.paper(need)))
        .toList();
  }

  static AdjustmentView.Need need(String kind, boolean consent, Optional<RequestPaper> paper) {
    return new AdjustmentView.Need(
        kind,
        AdjustmentTerm.titleOf(kind),
        consent,
        paper.isPresent(),
        paper.map(RequestPaper::givenBy).orElse(""),
        paper.map(p -> ChineseTime.minute(p.givenAt())).orElse(""));
  }

  static AdjustmentView.Step step(RequestStep step) {
    String words = step.words() == null ? "" : step.words();
    return new AdjustmentView.Step(
        ChineseTime.second(step.actedAt()),
        step.actorName(),
        step.act(),
        step.exceptionReason() == null
            ? words
            : words + (words.isEmpty() ? "" : "\n") + "同意理由：" + step.exceptionReason());
  }

  private List<AdjustmentView.Link> links(Adjustment adjustment) {
    return attachments
        .of(new Attachment.Owner(Adjustment.DOCUMENT_OWNER, adjustment.number()))
        .stream()
        .map(
            file ->
                new AdjustmentView.Link(
                    file.id(),
                    file.fileName(),
                    ChineseTime.minute(file.uploadedAt()),
                    "/plans/%s/adjustments/%s/attachments/%s"
                        .formatted(adjustment.plan().number(), adjustment.number(), file.id())))
        .toList();
  }
}
