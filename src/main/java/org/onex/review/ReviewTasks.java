package org.onex.review;

import org.onex.organization.Actor;

/** The reviewers' inbox as the engine keeps it. */
public interface ReviewTasks {

  /**
   * Completes the open review task of a filing at a level on behalf of the actor; the task's own
   * listener then asks the {@link ReviewDesk}, as it does for Tasklist.
   *
   * @throws org.onex.organization.Refusal when there is no such task for this actor, or the desk
   *     refuses
   */
  void complete(Actor actor, ReviewAct act);
}
