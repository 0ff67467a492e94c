package org.onex.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps this node under its mails per minute, by telling each caller from when it may send. */
class Throttle {

  private final int perMinute;
  private final Deque<Instant> latest = new ArrayDeque<>();

  Throttle(int perMinute) {
    this.perMinute = perMinute;
  }

  /** Now, or later: a minute after the mail that is {@code perMinute} places ahead. */
  synchronized Instant reserve(Instant now) {
    Instant slot = now;
    if (latest.size() == perMinute) {
      Instant free = latest.removeFirst().plus(Duration.ofMinutes(1));
      slot = free.isAfter(now) ? free : now;
    }
    latest.addLast(slot);
    return slot;
  }
}
