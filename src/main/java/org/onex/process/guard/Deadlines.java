package org.onex.process.guard;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.onex.process.check.ModelBean;
import org.springframework.stereotype.Component;

/** When a deadline counts as near, for the filter of Tasklist that shows what is due soon. */
@ModelBean
@Component
public class Deadlines {

  private static final Duration NEAR = Duration.ofDays(3);

  private final Clock clock;

  Deadlines(Clock clock) {
    this.clock = clock;
  }

  public Date soon() {
    return Date.from(clock.instant().plus(NEAR));
  }
}
