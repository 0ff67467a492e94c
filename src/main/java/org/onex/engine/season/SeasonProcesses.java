package org.onex.engine.season;

import java.util.List;

/** What models and code agree on about {@code filing-year} and {@code filing-season}. */
final class SeasonProcesses {

  static final String YEAR = "filing-year";
  static final String SEASON = "filing-season";

  static final String REDATED = "season.redated";
  static final String RELEASED = "season.released";

  /** What the season's process does next: DUE, WAIT or ENDED. */
  static final String OUTCOME = "outcome";

  static final String RESUME_AT = "resumeAt";

  /** What the office sees before it confirms a year's dates; local to the task. */
  static final String VIEW = "view";

  /** The dates as they are edited; local to the task. */
  static final String WINDOWS = "windows";

  static final String NOTICE_NUMBER = "noticeNumber";
  static final String NOTICE_DATE = "noticeDate";
  static final String DECISION = "decision";
  static final String CONFIRM = "CONFIRM";

  /** What comes in with the completed form and must not stay: our tables keep it. */
  static final List<String> FORM_FIELDS =
      List.of(VIEW, WINDOWS, NOTICE_NUMBER, NOTICE_DATE, DECISION);

  private SeasonProcesses() {}
}
