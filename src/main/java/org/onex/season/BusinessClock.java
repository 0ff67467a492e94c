package org.onex.season;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The running clock: the machine's, in the one zone, plus the offset of the demo clock (zero in
 * production).
 */
public final class BusinessClock extends Clock {

  private final Clock machine;
  private volatile Duration offset;

  BusinessClock(Clock machine, Duration offset) {
    this.machine = machine;
    this.offset = offset;
  }

  public Duration offset() {
    return offset;
  }

  Instant machineTime() {
    return machine.instant();
  }

  void shiftBy(Duration newOffset) {
    this.offset = newOffset;
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new BusinessClock(machine.withZone(zone), offset);
  }
}
