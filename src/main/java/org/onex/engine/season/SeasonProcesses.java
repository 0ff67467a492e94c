package org.onex.engine.season;

import java.util.List;

/** What models and code agree on about {@code filing-year} and {@code filing-season}. */
final class SeasonProcesses {

  static final String YEAR = "filing-year";
  static final String SEASON = "filing-season";

  static final String REDATED = "season.redated";
  static final String RELEASED = "season.released";

  /** Tells the process of a window that its dates have moved. */
  static final String WINDOW_REDATED = "window.redated";

  /** Process of the windows: the one that packs share, or the pack's own. */
  static final String WINDOW_MODEL = "windowModel";

  /** Windows that are to have a process now; not kept. */
  static final String WINDOWS_TO_START = "windows";

  /** Whether the results have been released: YES or NO. */
  static final String RELEASED_ALREADY = "released";

  /** Which window a process is about, as its text says. */
  static final String WINDOW = "windowKey";

  static final String STAGE = "stage";
  static final String OPENS = "opens";
  static final String CLOSES = "closes";

  /** Who acts in the window: SCHOOL or REVIEW. */
  static final String TURN = "turn";

  /** Whether an opening is printed: PRINTED or NONE. */
  static final String OPENING = "opening";

  /** Whether a step has more institutions to tell: MORE or DONE. */
  static final String OUTCOME = "outcome";

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
