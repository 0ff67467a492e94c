package org.onex;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of the tests: stands still until a test moves it, and takes the engine along. */
public final class MovableClock extends Clock {

  private static final Instant START = Instant.parse("2027-03-21T16:00:00Z");

  private volatile Instant now = START;

  MovableClock() {
    reset();
  }

  /** Moves to an ISO date-time with offset, e.g. {@code 2027-04-02T23:59:59+08:00}. */
  public void moveTo(String isoWithOffset) {
    moveTo(OffsetDateTime.parse(isoWithOffset).toInstant());
  }

  public void moveTo(Instant instant) {
    now = instant;
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  /** Back to the first minute of the demo's spring window. */
  public void reset() {
    moveTo(START);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
