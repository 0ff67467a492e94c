package org.onex.plan;

import java.util.List;

/** Where a request moves the headcounts of a plan; the models route by these names. */
public enum AdjustmentDirection {
  /** Up, and nothing else. */
  INCREASE,
  /** Down, and nothing else. */
  DECREASE,
  /** Anything else: grade, major, certificate, or several of these at once. */
  CHANGE;

  static AdjustmentDirection of(List<PlanDelta> changes) {
    if (changes.stream().allMatch(PlanDelta::isIncrease)) {
      return INCREASE;
    }
    return changes.stream().allMatch(PlanDelta::isDecrease) ? DECREASE : CHANGE;
  }
}
