package org.onex.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * When one level may act in one season, as the notice prints it.
 *
 * @param year of the notice that prints it; a pack below may be of another year
 * @param season spring, autumn, concentrated, annual …
 * @param level school, city, province, reviewer
 * @param opens null when the notice gives only the last day
 * @param inclusive whether the last day itself still counts
 * @param shift what becomes of a last day that is a day off: 不顺延, 顺延 or 提前
 */
public record WindowRow(
    int year,
    String season,
    String level,
    @Nullable LocalDate opens,
    LocalDate closes,
    boolean inclusive,
    String shift,
    Provision provision) {

  private static final String AS_PRINTED = "不顺延";

  /** Whether the last day still has to be moved to a day that is worked. */
  public boolean awaitsDaysOff() {
    return !shift.equals(AS_PRINTED);
  }

  /** The window with its last day where the days off put it; as it is where nobody can tell yet. */
  public WindowRow on(WorkCalendar days) {
    return awaitsDaysOff()
        ? days.worked(closes, direction())
            .map(
                day ->
                    new WindowRow(
                        year, season, level, opens, day, inclusive, AS_PRINTED, provision))
            .orElse(this)
        : this;
  }

  /** Years that have to be published before anybody can tell the last day. */
  public SortedSet<Integer> missing(WorkCalendar days) {
    return awaitsDaysOff() ? days.missing(closes, direction()) : Collections.emptySortedSet();
  }

  private int direction() {
    return shift.equals("提前") ? -1 : 1;
  }

  public String clause() {
    return provision.clause();
  }

  /** First instant at which the window is open; null when it has no beginning. */
  public @Nullable Instant start() {
    return opens == null ? null : NoticeTime.startOf(opens);
  }

  /** First instant at which the window is closed. */
  public Instant end() {
    return NoticeTime.startOf(inclusive ? closes.plusDays(1) : closes);
  }

  /** The last day on which the window is open. */
  public LocalDate lastDay() {
    return inclusive ? closes : closes.minusDays(1);
  }

  public boolean contains(Instant at) {
    var start = start();
    return (start == null || !at.isBefore(start)) && at.isBefore(end());
  }

  /**
   * The same days in another year's notice, for drafting; 29 February becomes 28 where there is
   * none. Both ends move alike, so that a window across New Year stays one.
   */
  public WindowRow in(int other) {
    var years = other - year;
    var shifted = opens == null ? null : opens.plusYears(years);
    return new WindowRow(
        other, season, level, shifted, closes.plusYears(years), inclusive, shift, provision);
  }
}
