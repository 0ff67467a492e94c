package org.onex.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords for an account, from an address, or both together.
 *
 * @param failures since they are counted
 * @param since when the counting began
 * @param blockedUntil nothing is compared before; null when nothing blocks
 * @param succeededAt when the right password last came for this account from this address
 */
record Attempts(
    int failures, Instant since, @Nullable Instant blockedUntil, @Nullable Instant succeededAt) {

  /** How long whoever tries now must wait; zero when not at all. */
  Duration left(Instant now) {
    return blockedUntil == null || !blockedUntil.isAfter(now)
        ? Duration.ZERO
        : Duration.between(now, blockedUntil);
  }

  boolean succeededAfter(Instant earliest) {
    return succeededAt != null && succeededAt.isAfter(earliest);
  }

  /** One more, counted anew when the window is over. */
  Attempts oneMore(Instant now, Duration window) {
    return since.plus(window).isAfter(now)
        ? new Attempts(failures + 1, since, null, succeededAt)
        : new Attempts(1, now, null, succeededAt);
  }

  Attempts blocked(Instant until) {
    return new Attempts(failures, since, until, succeededAt);
  }

  Attempts oneLess() {
    return new Attempts(Math.max(0, failures - 1), since, null, succeededAt);
  }

  static Attempts succeeded(Instant now) {
    return new Attempts(0, now, null, now);
  }

  static Attempts none(Instant now) {
    return new Attempts(0, now, null, null);
  }
}
