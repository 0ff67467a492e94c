package org.onex.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps this node under its mails per minute. */
class Throttle {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int perMinute;
  private final Deque<Instant> latest = new ArrayDeque<>();

  Throttle(int perMinute) {
    this.perMinute = perMinute;
  }

  /** Takes as many turns as there are now, at most these. */
  synchronized int take(int wanted, Instant now) {
    while (!latest.isEmpty() && !latest.getFirst().plus(MINUTE).isAfter(now)) {
      latest.removeFirst();
    }
    int taken = Math.min(wanted, perMinute - latest.size());
    for (int i = 0; i < taken; i++) {
      latest.addLast(now);
    }
    return taken;
  }

  /** Turns that nobody used. */
  synchronized void giveBack(int turns) {
    for (int i = 0; i < turns && !latest.isEmpty(); i++) {
      latest.removeLast();
    }
  }
}
