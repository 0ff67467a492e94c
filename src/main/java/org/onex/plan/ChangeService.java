package org.onex.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.Decision;
import org.onex.notice.Finding;
import org.onex.review.ReviewAct;
import org.onex.season.ChineseTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a school writes down what shall change in a pilot and applies for the record, and where the
 * office takes it on record or gives it back.
 */
@Service
@Transactional
public class ChangeService {

  private static final int LONGEST_NUMBER = 64;

  private final ChangeNotifications notifications;
  private final PlanAccess access;
  private final ChangeRequests requests;
  private final ChangeRules rules;
  private final ChangeViews views;
  private final ChangeApprovalGate inHouse;
  private final ChangeWorkflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangeService(
      ChangeNotifications notifications,
      PlanAccess access,
      ChangeRequests requests,
      ChangeRules rules,
      ChangeViews views,
      ChangeApprovalGate inHouse,
      ChangeWorkflow workflow,
      ApplicationEventPublisher events,
      Clock clock) {
    this.notifications = notifications;
    this.access = access;
    this.requests = requests;
    this.rules = rules;
    this.views = views;
    this.inHouse = inHouse;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /** Writes a change down; nothing has changed and nobody else knows of it. */
  public ChangeView draft(Actor actor, String planNumber, ChangeRequest request) {
    Plan plan = access.own(actor, planNumber);
    requireInForce(plan);
    notifications
        .findByOpenPlanNumber(planNumber)
        .ifPresent(
            open -> {
              throw new Refusal(
                  "CHANGE_OPEN",
                  "考核计划 %s 已有在办的变更备案 %s（%s），请待其办结或撤回后再提出。"
                      .formatted(planNumber, open.number(), open.state().label()));
            });
    CheckedChange checked = requests.check(plan, request);
    String number = planNumber + "-B" + (notifications.countByPlanNumber(planNumber) + 1);
    return views.of(
        notifications.saveAndFlush(
            new ChangeNotification(
                number, plan, checked, RequestStep.by(actor, "起草", null, now()))));
  }

  public ChangeView rewrite(Actor actor, String number, ChangeRequest request) {
    ChangeNotification notification = withSchool(actor, number, ChangeVerb.REWRITE);
    notification.rewrite(
        requests.check(notification.plan(), request), RequestStep.by(actor, "修改内容", null, now()));
    return views.of(notification);
  }

  /** To the school's own people or to the office, or everything that stands against it. */
  public ChangeView submit(Actor actor, String number) {
    ChangeNotification notification = withSchool(actor, number, ChangeVerb.HAND_IN);
    requireInForce(notification.plan());
    List<String> against = obstacles(notification);
    if (!against.isEmpty()) {
      throw new Refusal("CHANGE_REFUSED", String.join("\n", against));
    }
    if (inHouse.comesFirst(notification)) {
      notification.enterHouse(RequestStep.by(actor, "提交校内审批", null, now()));
      notifications.flush();
      inHouse.send(actor, notification, views.of(notification));
    } else {
      handIn(notification, RequestStep.by(actor, "报送备案", null, now()));
    }
    return views.of(notification);
  }

  public void withdraw(Actor actor, String number) {
    ChangeNotification notification = withSchool(actor, number, ChangeVerb.WITHDRAW);
    inHouse.giveUp(actor, notification);
    notification.withdraw(RequestStep.by(actor, "撤回", null, now()));
    if (notification.handedInAt() != null) {
      workflow.withdrawn(number);
    }
  }

  /** What keeps a change from being handed in, all of it. */
  List<String> obstacles(ChangeNotification notification) {
    List<String> against = new ArrayList<>();
    LocalDate today = ChineseTime.dayOf(now());
    if (notification.wantedFrom().isBefore(today)) {
      against.add(
          "变更自 %s 起，早于今天（%s）；变更备案之后才生效，请改为今天或以后的日期。".formatted(notification.wantedFrom(), today));
    }
    rules.judge(notification).stream()
        .filter(Finding::blocksSubmission)
        .map(Finding::message)
        .forEach(against::add);
    return against;
  }

  void handIn(ChangeNotification notification, RequestStep step) {
    boolean first = notification.leave(step);
    notifications.flush();
    if (first) {
      workflow.start(notification.number());
    } else {
      workflow.resubmitted(notification.number());
    }
  }

  /** Records what the office said, or says everything that stands against it. */
  public Decision settle(Actor actor, ReviewAct act, @Nullable String recordNumber) {
    ChangeNotification notification =
        notifications
            .findLockedByNumber(act.number())
            .filter(found -> access.maySee(actor, found.plan()))
            .orElseThrow(() -> PlanAccess.changeNotFound(act.number()));
    if (!actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("NOT_THIS_LEVEL", "变更备案 %s 由省级办公室办理，您的账号不能办理。".formatted(act.number()));
    }
    notification.require(ChangeVerb.DECIDE);
    Decision decision = complete(act, notification, text(recordNumber));
    boolean recorded = decision == Decision.APPROVE;
    notification.decide(
        decision,
        recorded ? text(recordNumber) : null,
        RequestStep.by(actor, label(decision), act.opinion(), now())
            .because(recorded ? act.exceptionReason() : null));
    if (!recorded) {
      events.publishEvent(new ChangeMoved(views.of(notification)));
    }
    return decision;
  }

  private Decision complete(
      ReviewAct act, ChangeNotification notification, @Nullable String recordNumber) {
    Decision decision = act.decision();
    if (decision != Decision.APPROVE && decision != Decision.RETURN) {
      throw new Refusal("DECISION_MISSING", "请选择办理结论（收到备案、退回补正）。");
    }
    DecisionValidator.require(
        act,
        label(decision),
        "备案",
        notification.plan(),
        () -> rules.judge(notification),
        recordNumber != null && recordNumber.length() > LONGEST_NUMBER
            ? List.of("备案号不超过 %d 字，请精简。".formatted(LONGEST_NUMBER))
            : List.of());
    return decision;
  }

  private static String label(Decision decision) {
    return decision == Decision.APPROVE ? "收到备案" : "退回补正";
  }

  private ChangeNotification withSchool(Actor actor, String number, ChangeVerb verb) {
    ChangeNotification notification = access.ownChange(actor, number);
    // What is within the school is handed in by its last post, not by its drafter.
    notification.require(
        verb == ChangeVerb.HAND_IN && notification.state() == ChangeState.IN_HOUSE
            ? ChangeVerb.ENTER_HOUSE
            : verb);
    return notification;
  }

  private static void requireInForce(Plan plan) {
    if (!plan.isInForce()) {
      throw new Refusal(
          "PLAN_REVOKED", "考核计划 %s 已撤销，不能办理变更备案；如有疑问请联系省级办公室。".formatted(plan.number()));
    }
  }

  private Instant now() {
    return clock.instant();
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
