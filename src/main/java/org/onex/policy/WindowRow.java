package org.onex.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When one level may act in one season, as the notice prints it.
 *
 * @param season spring, autumn, concentrated, annual …
 * @param level school, city, province, reviewer
 * @param opens null when the notice gives only the last day
 * @param inclusive whether the last day itself still counts
 * @param shift what happens on days off: {@code none} unless the notice postpones
 */
public record WindowRow(
    String season,
    String level,
    @Nullable LocalDate opens,
    LocalDate closes,
    boolean inclusive,
    String shift,
    Provision provision) {

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

  public boolean contains(Instant at) {
    var start = start();
    return (start == null || !at.isBefore(start)) && at.isBefore(end());
  }

  /**
   * The same days some years on, for drafting; 29 February becomes 28 where there is none. Both
   * ends move alike, so that a window across New Year stays one.
   */
  public WindowRow later(int years) {
    var shifted = opens == null ? null : opens.plusYears(years);
    return new WindowRow(
        season, level, shifted, closes.plusYears(years), inclusive, shift, provision);
  }
}
