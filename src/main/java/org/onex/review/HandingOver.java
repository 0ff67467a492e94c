package org.onex.review;

import java.time.Clock;
import org.onex.calendar.Openings;
import org.onex.calendar.ReviewingUnits.Stop;
import org.onex.filing.Filing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a filing before the unit of a level. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandingOver {

  private final Clock clock;

  HandingOver(Clock clock) {
    this.clock = clock;
  }

  void over(Openings openings, Filing filing, Stop stop) {
    filing.reach(stop.level(), stop.unit(), clock.instant());
  }
}
