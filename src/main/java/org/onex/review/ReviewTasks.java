package org.onex.review;

import java.util.Collection;
import java.util.List;
import org.onex.directory.Actor;

/** The reviewers' inbox as the engine keeps it. */
public interface ReviewTasks {

  /**
   * Completes the open review tasks of filings on behalf of the actor; each task's own listener
   * then asks the {@link ReviewService}, as it does for Tasklist. All or none: the caller's
   * transaction must end with the first refusal.
   *
   * @param acts no filing twice
   * @throws org.onex.directory.Refusal when there is no such task for this actor, or the review
   *     refuses
   */
  void complete(Actor actor, List<ReviewAct> acts);

  /** Shows in the actor's open review tasks of these filings what has come in since. */
  void refresh(Actor actor, Collection<String> numbers);
}
