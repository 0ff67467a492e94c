package org.onex.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.onex.season.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when an adjustment that is handed in now has to be decided. */
@Service
@Transactional(readOnly = true)
public class AdjustmentTime {

  private final Adjustments adjustments;
  private final AdjustmentJudging judging;
  private final WorkingDays workingDays;
  private final Clock clock;

  AdjustmentTime(
      Adjustments adjustments, AdjustmentJudging judging, WorkingDays workingDays, Clock clock) {
    this.adjustments = adjustments;
    this.judging = judging;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Exclusive; empty where the notice sets no time, or nobody knows the year's days off yet. */
  public Optional<Instant> dueAt(String number) {
    Plan plan = adjustments.findById(number).orElseThrow().plan();
    return judging
        .notice(plan)
        .parameters()
        .adjustmentDays()
        .flatMap(days -> workingDays.endAfter(clock.instant(), days));
  }
}
