package org.onex.plan;

import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.springframework.stereotype.Component;

/** Who may see which plans, and whose school may ask to change one. */
@Component
class PlanAccess {

  private final Plans plans;
  private final Adjustments adjustments;
  private final ChangeNotifications notifications;
  private final Hierarchy hierarchy;

  PlanAccess(
      Plans plans,
      Adjustments adjustments,
      ChangeNotifications notifications,
      Hierarchy hierarchy) {
    this.plans = plans;
    this.adjustments = adjustments;
    this.notifications = notifications;
    this.hierarchy = hierarchy;
  }

  Plan visible(Actor actor, String number) {
    return plans
        .findById(number)
        .filter(plan -> maySee(actor, plan))
        .orElseThrow(() -> notFound(number));
  }

  boolean isVisible(Actor actor, String number) {
    return plans.findById(number).filter(plan -> maySee(actor, plan)).isPresent();
  }

  /** Locked, so that two requests for one plan come one after the other. */
  Plan own(Actor actor, String number) {
    return plans
        .findLockedByNumber(number)
        .filter(plan -> owns(actor, plan))
        .orElseThrow(() -> notFound(number));
  }

  Adjustment visibleAdjustment(Actor actor, String number) {
    return adjustments
        .findById(number)
        .filter(adjustment -> maySee(actor, adjustment.plan()))
        .orElseThrow(() -> adjustmentNotFound(number));
  }

  Adjustment ownAdjustment(Actor actor, String number) {
    return adjustments
        .findLockedByNumber(number)
        .filter(adjustment -> owns(actor, adjustment.plan()))
        .orElseThrow(() -> adjustmentNotFound(number));
  }

  /** What a school has not handed in yet is its own affair. */
  ChangeNotification visibleChange(Actor actor, String number) {
    return notifications
        .findById(number)
        .filter(change -> maySee(actor, change.plan()))
        .filter(change -> actor.is(Role.SCHOOL) || change.round() > 0)
        .orElseThrow(() -> changeNotFound(number));
  }

  ChangeNotification ownChange(Actor actor, String number) {
    return notifications
        .findLockedByNumber(number)
        .filter(change -> owns(actor, change.plan()))
        .orElseThrow(() -> changeNotFound(number));
  }

  boolean maySee(Actor actor, Plan plan) {
    return switch (actor.role()) {
      case SCHOOL -> plan.schoolId().equals(actor.institutionId());
      case BUREAU -> hierarchy.isAtOrAbove(actor.institutionId(), plan.reviewUnitId());
      case PROVINCE_OFFICE -> plan.provinceId().equals(actor.institutionId());
      case ADMINISTRATOR -> true;
      case EXPERT, OPERATIONS -> false;
    };
  }

  private static boolean owns(Actor actor, Plan plan) {
    return actor.is(Role.SCHOOL) && plan.schoolId().equals(actor.institutionId());
  }

  /** The same answer whether the plan does not exist or is another unit's. */
  private static Refusal notFound(String number) {
    return new Refusal("PLAN_NOT_FOUND", "没有找到考核计划“" + number + "”，请核对编号。");
  }

  static Refusal adjustmentNotFound(String number) {
    return new Refusal("ADJUSTMENT_NOT_FOUND", "没有找到调整申请“" + number + "”，请核对编号。");
  }

  static Refusal changeNotFound(String number) {
    return new Refusal("CHANGE_NOT_FOUND", "没有找到变更备案“" + number + "”，请核对编号。");
  }
}
