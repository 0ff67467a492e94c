package org.onex.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt.
 *
 * @param resumeAt when to try again, for {@link Outcome#LATER} only
 */
public record Handover(Outcome outcome, @Nullable Instant resumeAt) {

  /** The routes out of the task that sends. */
  public enum Outcome {
    SENT,
    ADDRESS_BAD,
    UNCONFIRMED,
    LOGGED,
    LATER
  }
}
