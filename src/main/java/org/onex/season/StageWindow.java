package org.onex.season;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What one process of a window is about: the printed window of a stage, or an end of its own that
 * some units or cases have.
 *
 * @param stage a stage with a window or a grant, or {@link Occasion#CORRECTION}
 * @param ownEnd null for the printed window, whose dates a supplementary notice may move
 */
public record StageWindow(String stage, @Nullable Instant ownEnd) {

  private static final String AT = "@";

  /** {@code city}, or {@code city@2027-04-09T00:00+08:00}. */
  public String text() {
    return ownEnd == null ? stage : stage + AT + ownEnd.atZone(ChineseTime.ZONE).toOffsetDateTime();
  }

  public static StageWindow of(String text) {
    int at = text.indexOf(AT);
    return at < 0
        ? new StageWindow(text, null)
        : new StageWindow(
            text.substring(0, at), OffsetDateTime.parse(text.substring(at + 1)).toInstant());
  }
}
