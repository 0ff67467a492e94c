package org.onex.plan;

import java.util.List;
import java.util.Map;
import org.onex.notice.AdjustmentBase;
import org.onex.notice.AdjustmentFacts.Total;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * What was approved first and what an adjustment would make of it: over its plan, and over all
 * plans that the school has of the certificate in the year.
 */
@Component
class PlanSums {

  private final Plans plans;
  private final Seasons seasons;

  PlanSums(Plans plans, Seasons seasons) {
    this.plans = plans;
    this.seasons = seasons;
  }

  Map<AdjustmentBase, Total> of(Adjustment adjustment) {
    Plan plan = adjustment.plan();
    Total own = new Total(people(plan.versions().get(0).lines()), people(adjustment.lines()));
    Total all =
        plans
            .findBySchoolIdAndCertificateIdAndRevokedAtNull(plan.schoolId(), plan.certificateId())
            .stream()
            .filter(other -> !other.number().equals(plan.number()))
            .filter(other -> year(other) == year(plan))
            .map(
                other ->
                    new Total(
                        people(other.versions().get(0).lines()), people(other.current().lines())))
            .reduce(own, PlanSums::sum);
    return Map.of(AdjustmentBase.PLAN, own, AdjustmentBase.CERTIFICATE, all);
  }

  private static Total sum(Total one, Total other) {
    return new Total(one.approved() + other.approved(), one.after() + other.after());
  }

  private int year(Plan plan) {
    return seasons.findById(plan.seasonId()).map(Season::year).orElseThrow();
  }

  private static long people(List<PlanLine> lines) {
    return lines.stream().mapToLong(PlanLine::headcount).sum();
  }
}
