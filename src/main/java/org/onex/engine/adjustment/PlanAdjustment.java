package org.onex.engine.adjustment;

/** What models and code agree on about {@code plan-adjustment} and what it calls. */
final class PlanAdjustment {

  static final String HANDED_IN = "adjustment.handedIn";
  static final String RESUBMITTED = "adjustment.resubmitted";
  static final String WITHDRAWN = "adjustment.withdrawn";

  /** Up, down or something else. */
  static final String DIRECTION = "direction";

  /** Kind of the unit that decides. */
  static final String OFFICE = "office";

  /** Which level decides. Read by flows that packs draw themselves. */
  static final String LEVEL = "level";

  /** Followed by the name that a pack gives to a consent. */
  static final String CONSENTED = "adjustment.";

  private PlanAdjustment() {}

  /** Message of a consent, by the name that the pack gives to it. */
  static String consented(String paper) {
    return CONSENTED + paper;
  }
}
