package org.onex.process.adjustment;

import java.util.List;

/** What models and code agree on about {@code <pack>-plan-adjustment} and what it calls. */
final class PlanAdjustment {

  static final String HANDED_IN = "adjustment.handedIn";
  static final String RESUBMITTED = "adjustment.resubmitted";
  static final String WITHDRAWN = "adjustment.withdrawn";

  /** Which way it goes after the check, and what the office decided. */
  static final String OUTCOME = "outcome";

  /** What the office sees; local to the task. */
  static final String VIEW = "view";

  static final String DECISION = "decision";
  static final String OPINION = "opinion";
  static final String EXCEPTION_REASON = "exceptionReason";

  /** What comes in with the completed form and must not stay: our tables keep it. */
  static final List<String> FORM_FIELDS = List.of(DECISION, OPINION, EXCEPTION_REASON, VIEW);

  private PlanAdjustment() {}

  static String key(String pack) {
    return pack + "-plan-adjustment";
  }

  /** Message of a consent, by the name that the pack gives to it. */
  static String consented(String paper) {
    return "adjustment." + paper;
  }
}
