package org.onex.season;

import java.time.Instant;

/**
 * A moment at which a season has something to tell: a level opens, will soon close, or has closed
 * for everyone whose own end this is.
 *
 * @param level a level with a window, or {@link #CORRECTION} for filings returned to their schools
 * @param at when it is due
 * @param end the end it is about; for an opening the opening itself
 */
public record Occasion(Kind kind, String level, Instant at, Instant end) {

  public static final String CORRECTION = "correction";

  /** What is told. */
  public enum Kind {
    OPENS,
    REMIND,
    CLOSES
  }

  /** Unique within its season, and short enough to tell letters apart. */
  public String key() {
    return String.join("/", kind.name().substring(0, 1), level, seconds(at), seconds(end));
  }

  private static String seconds(Instant instant) {
    return Long.toString(instant.getEpochSecond(), Character.MAX_RADIX);
  }
}
