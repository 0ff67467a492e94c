package org.onex.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail is tried again: soon at first, then every hour, for a day. */
final class RetrySchedule {

  private static final Duration A_DAY = Duration.ofDays(1);

  private RetrySchedule() {}

  /** How long to wait after an attempt now; empty when the day is over. */
  static Optional<Duration> next(Instant since, Instant now) {
    Duration tried = Duration.between(since, now);
    if (tried.compareTo(A_DAY) >= 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofMinutes(minutes(tried.toMinutes())));
  }

  private static long minutes(long tried) {
    if (tried < 2) {
      return 1;
    }
    if (tried < 15) {
      return 5;
    }
    return tried < 60 ? 15 : 60;
  }
}
