package org.onex.plan;

import java.util.Optional;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.notice.Policy;
import org.onex.season.ReviewingUnits;
import org.onex.season.ReviewingUnits.Stop;
import org.springframework.stereotype.Component;

/**
 * Who decides on an adjustment: the level that the pack names, where the school's way passes it;
 * otherwise the province's office. What is 原则上 not accepted, or not said at all, is for the level
 * that may make exceptions.
 */
@Component
class DecidingUnits {

  private static final String OFFICE = "省级办公室";

  private final AdjustmentJudging judging;
  private final ReviewingUnits units;
  private final Institutions institutions;

  DecidingUnits(AdjustmentJudging judging, ReviewingUnits units, Institutions institutions) {
    this.judging = judging;
    this.units = units;
    this.institutions = institutions;
  }

  /**
   * The unit that decides.
   *
   * @param level as the pack names it
   * @param office as the models route by it
   * @param title what people call the unit
   */
  record Deciding(String level, DecidingOffice office, String unitId, String title) {

    boolean isOf(Actor actor) {
      return (actor.is(Role.PROVINCE_OFFICE) || actor.is(Role.BUREAU))
          && actor.institutionId().equals(unitId);
    }
  }

  Deciding of(Adjustment adjustment) {
    Plan plan = adjustment.plan();
    return below(adjustment)
        .map(this::bureau)
        .orElseGet(
            () ->
                new Deciding(
                    AdjustmentRegister.PROVINCE,
                    DecidingOffice.PROVINCE,
                    plan.provinceId(),
                    OFFICE));
  }

  private Deciding bureau(Stop stop) {
    Institution unit = institutions.findById(stop.unit()).orElseThrow();
    return new Deciding(stop.level(), DecidingOffice.of(unit), unit.id(), unit.name());
  }

  private Optional<Stop> below(Adjustment adjustment) {
    Policy policy = judging.notice(adjustment.plan());
    Optional<String> level = policy.parameters().adjustmentLevel();
    if (level.isEmpty()
        || (AdjustmentViews.needsException(adjustment.findings())
            && !level.equals(policy.parameters().exceptionLevel()))) {
      return Optional.empty();
    }
    return institutions
        .findById(adjustment.plan().schoolId())
        .flatMap(school -> units.way(policy, school))
        .flatMap(way -> way.stream().filter(stop -> stop.level().equals(level.get())).findFirst())
        .filter(stop -> stop.unitId() != null)
        .filter(stop -> !adjustment.plan().provinceId().equals(stop.unitId()));
  }
}
