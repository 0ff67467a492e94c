package org.onex.review;

import java.time.Clock;
import java.time.Instant;
import org.onex.filing.Filing;
import org.onex.notice.Step;
import org.onex.season.EffectiveWindows;
import org.onex.season.ReviewTime;
import org.onex.season.ReviewingUnits.Stop;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a filing before the unit of a level, which has its working days from then on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StageTransition {

  private final ReviewTime time;
  private final Clock clock;

  StageTransition(ReviewTime time, Clock clock) {
    this.time = time;
    this.clock = clock;
  }

  /** Back to the school, which may correct as long as the level may act. */
  void back(EffectiveWindows effectiveWindows, Filing filing, Step step) {
    Instant now = clock.instant();
    filing.returnToSchool(
        step.level(),
        effectiveWindows.hasOpenEnd(step.level(), filing.unitId(), filing.number())
            ? time.probableEnd(step.workingDays())
            : effectiveWindows.closesAt(step.level(), filing.unitId(), filing.number()).orElse(now),
        now);
  }

  void over(EffectiveWindows effectiveWindows, Filing filing, Stop stop) {
    boolean arrives = !stop.level().equals(filing.level());
    filing.reach(stop.level(), stop.unit(), clock.instant());
    Step step = stop.step();
    if (arrives && step.isTimed()) {
      time.limit(
          effectiveWindows,
          filing.number(),
          new ReviewTime.Turn(stop.level(), stop.unit()),
          step.workingDays(),
          step.provision().clause());
    }
  }
}
