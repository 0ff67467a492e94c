package org.onex.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.Finding;
import org.onex.review.ReviewAct;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a school asks to change its plan and where the deciding unit answers. What the notice does
 * not accept is kept as a refused request, not thrown: a rule's verdict is a value.
 */
@Service
@Transactional
public class AdjustmentService {

  private static final int LONGEST_NAME = 100;

  private final Adjustments adjustments;
  private final PlanAccess access;
  private final AdjustmentRequests requests;
  private final AdjustmentJudging judging;
  private final DecidingUnits deciding;
  private final AdjustmentViews views;
  private final AdjustmentWorkflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AdjustmentService(
      Adjustments adjustments,
      PlanAccess access,
      AdjustmentRequests requests,
      AdjustmentJudging judging,
      DecidingUnits deciding,
      AdjustmentViews views,
      AdjustmentWorkflow workflow,
      ApplicationEventPublisher events,
      Clock clock) {
    this.adjustments = adjustments;
    this.access = access;
    this.requests = requests;
    this.judging = judging;
    this.deciding = deciding;
    this.views = views;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks for a change; the answer says whether it is refused, needs papers, or is at the office.
   */
  public AdjustmentView request(Actor actor, String planNumber, AdjustmentRequest wanted) {
    Plan plan = access.own(actor, planNumber);
    requireInForce(plan);
    adjustments
        .findByOpenPlanNumber(planNumber)
        .ifPresent(
            open -> {
              throw new Refusal(
                  "ADJUSTMENT_OPEN",
                  "考核计划 %s 已有在办的调整申请 %s（%s），请待其办结或撤回后再提出。"
                      .formatted(planNumber, open.number(), open.state().label()));
            });
    CheckedAdjustment checked = requests.check(plan, wanted);
    String number = planNumber + "-T" + (adjustments.countByPlanNumber(planNumber) + 1);
    Adjustment adjustment =
        new Adjustment(
            number, plan, checked, RequestStep.by(actor, "提出申请", checked.reason(), now()));
    requireChange(adjustment);
    adjustments.saveAndFlush(adjustment);
    workflow.start(judging.season(plan).pack(), number);
    return views.of(adjustment);
  }

  /** The same request again after a return, with what was corrected. */
  public AdjustmentView resubmit(Actor actor, String number, AdjustmentRequest wanted) {
    Adjustment adjustment = access.ownAdjustment(actor, number);
    requireInForce(adjustment.plan());
    adjustment.require(AdjustmentVerb.REWRITE);
    CheckedAdjustment checked = requests.check(adjustment.plan(), wanted);
    adjustment.rewrite(checked, RequestStep.by(actor, "修改后重新提交", checked.reason(), now()));
    requireChange(adjustment);
    adjustments.flush();
    workflow.resubmitted(number);
    return views.of(adjustment);
  }

  /**
   * @param consent who has to agree, as the pack names it
   * @param by name and post of the person who agreed
   */
  public void consent(Actor actor, String number, String consent, String by) {
    Adjustment adjustment = access.ownAdjustment(actor, number);
    adjustment.require(AdjustmentVerb.CONSENT);
    if (!judging.consents(adjustment).contains(consent)) {
      throw new Refusal(
          "CONSENT_NOT_NEEDED",
          "调整申请 %s 不需要登记“%s”。".formatted(number, AdjustmentTerm.titleOf(consent)));
    }
    if (by.isBlank()) {
      throw new Refusal(
          "CONSENT_WITHOUT_NAME", "请填写“%s”的同意人姓名和职务。".formatted(AdjustmentTerm.titleOf(consent)));
    }
    if (by.strip().length() > LONGEST_NAME) {
      throw new Refusal(
          "NOT_WELL_TYPED",
          "同意人姓名和职务共 %d 个字，超过 %d 个字的上限，请精简。".formatted(by.strip().length(), LONGEST_NAME));
    }
    if (adjustment.given().contains(consent)) {
      throw new Refusal(
          "CONSENT_GIVEN", "“%s”已登记，无需重复登记。".formatted(AdjustmentTerm.titleOf(consent)));
    }
    receive(actor, adjustment, consent, by.strip(), null);
    workflow.consented(number, consent);
  }

  void receive(
      Actor actor, Adjustment adjustment, String kind, String by, @Nullable String attachmentId) {
    Instant now = now();
    adjustment.receive(
        new RequestPaper(kind, by, now, attachmentId),
        RequestStep.by(actor, "登记：" + AdjustmentTerm.titleOf(kind), by, now));
  }

  /** Everything is there: to the unit that decides. */
  public void handIn(Actor actor, String number) {
    Adjustment adjustment = access.ownAdjustment(actor, number);
    requireInForce(adjustment.plan());
    adjustment.require(AdjustmentVerb.HAND_IN);
    List<Finding> missing =
        judging.judge(adjustment).stream().filter(Finding::blocksSubmission).toList();
    if (!missing.isEmpty()) {
      throw new Refusal("PAPERS_MISSING", sentences(missing));
    }
    workflow.handedIn(number);
  }

  public void withdraw(Actor actor, String number) {
    Adjustment adjustment = access.ownAdjustment(actor, number);
    adjustment.withdraw(RequestStep.by(actor, "撤回申请", null, now()));
    workflow.withdrawn(number);
  }

  /** Records what the office decided, or says everything that stands against it. */
  public Decision decide(Actor actor, ReviewAct act) {
    Adjustment adjustment =
        adjustments
            .findLockedByNumber(act.number())
            .filter(found -> access.maySee(actor, found.plan()))
            .orElseThrow(() -> PlanAccess.adjustmentNotFound(act.number()));
    DecidingUnits.Deciding unit = deciding.of(adjustment);
    if (!unit.isOf(actor)) {
      throw new Refusal(
          "NOT_THIS_LEVEL", "调整申请 %s 由%s办理，您的账号不能办理。".formatted(act.number(), unit.title()));
    }
    adjustment.require(AdjustmentVerb.DECIDE);
    Decision decision = complete(act, adjustment);
    adjustment.decide(
        decision,
        RequestStep.by(actor, label(decision), act.opinion(), now())
            .because(decision == Decision.APPROVE ? act.exceptionReason() : null));
    if (decision != Decision.APPROVE) {
      events.publishEvent(new AdjustmentDecided(views.of(adjustment), decision));
    }
    return decision;
  }

  static String label(Decision decision) {
    return switch (decision) {
      case APPROVE -> "确认登记";
      case RETURN -> "退回修改";
      case REJECT -> "不予调整";
    };
  }

  private Decision complete(ReviewAct act, Adjustment adjustment) {
    Decision decision = act.decision();
    if (decision == null) {
      throw new Refusal("DECISION_MISSING", "请选择办理结论（确认登记、退回修改、不予调整）。");
    }
    DecisionValidator.require(
        act,
        label(decision),
        label(Decision.APPROVE),
        adjustment.plan(),
        () -> judging.judge(adjustment),
        List.of());
    return decision;
  }

  private static void requireInForce(Plan plan) {
    if (!plan.isInForce()) {
      throw new Refusal("PLAN_REVOKED", "考核计划 %s 已撤销，不能调整；如有疑问请联系省级办公室。".formatted(plan.number()));
    }
  }

  private static void requireChange(Adjustment adjustment) {
    if (adjustment.changes().isEmpty()) {
      throw new Refusal("NO_CHANGE", "调整前后相同，没有变化，无需提出调整申请。");
    }
  }

  static String sentences(List<Finding> findings) {
    return String.join("\n", findings.stream().map(Finding::message).toList());
  }

  private Instant now() {
    return clock.instant();
  }
}
