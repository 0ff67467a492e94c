package org.onex.season;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock that everybody is given. It stands still while a request is answered, at the instant at
 * which the request arrived: an act that arrived in time is in time however long it takes, and so
 * is the last of two hundred. Jobs read the running clock.
 */
public final class ArrivalClock extends Clock {

  private final Clock running;
  private final ThreadLocal<@Nullable Instant> arrival;

  ArrivalClock(Clock running) {
    this(running, new ThreadLocal<>());
  }

  private ArrivalClock(Clock running, ThreadLocal<@Nullable Instant> arrival) {
    this.running = running;
    this.arrival = arrival;
  }

  /** The answer to a request, which may fail as the answer does. */
  @FunctionalInterface
  public interface Answer<A extends Exception, B extends Exception> {
    void give() throws A, B;
  }

  /** Gives the answer to a request that arrives now; within it the clock stands still. */
  public <A extends Exception, B extends Exception> void standStill(Answer<A, B> answer)
      throws A, B {
    Instant before = arrival.get();
    arrival.set(instant());
    try {
      answer.give();
    } finally {
      backTo(before);
    }
  }

  /** Does what belongs to an act that arrived earlier. */
  public <T> T asAt(Instant arrived, Supplier<T> work) {
    Instant before = arrival.get();
    arrival.set(arrived);
    try {
      return work.get();
    } finally {
      backTo(before);
    }
  }

  private void backTo(@Nullable Instant before) {
    if (before == null) {
      arrival.remove();
    } else {
      arrival.set(before);
    }
  }

  @Override
  public Instant instant() {
    Instant arrived = arrival.get();
    return arrived == null ? running.instant() : arrived;
  }

  @Override
  public ZoneId getZone() {
    return running.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new ArrivalClock(running.withZone(zone), arrival);
  }
}
