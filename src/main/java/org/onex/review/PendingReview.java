package org.onex.review;

import java.time.Instant;
import org.onex.filing.FilingRef;
import org.onex.season.EffectiveWindows;

/**
 * A filing that a unit has not reviewed yet.
 *
 * @param levelTitle what the pack calls the level
 * @param closesAt end of the unit's time for this filing, with every grant
 */
public record PendingReview(
    FilingRef filing, String level, String levelTitle, String unitId, Instant closesAt) {

  /** Nobody can tell the end while the days off of a year are unknown. */
  public boolean hasEnd() {
    return closesAt.isBefore(EffectiveWindows.NO_END);
  }

  public boolean isOverdue(Instant at) {
    return !at.isBefore(closesAt);
  }
}
