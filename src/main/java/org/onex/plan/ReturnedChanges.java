package org.onex.plan;

import org.onex.directory.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a school's plans was sent back and waits for the school. */
@Service
@Transactional(readOnly = true)
public class ReturnedChanges {

  private final Adjustments adjustments;
  private final ChangeNotifications notifications;

  ReturnedChanges(Adjustments adjustments, ChangeNotifications notifications) {
    this.adjustments = adjustments;
    this.notifications = notifications;
  }

  /** How many adjustments and changes for the record. */
  public long count(Actor actor) {
    String school = actor.institutionId();
    return adjustments.countByPlanSchoolIdAndState(school, AdjustmentState.RETURNED)
        + notifications.countByPlanSchoolIdAndState(school, ChangeState.RETURNED);
  }
}
