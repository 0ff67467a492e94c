package org.onex.review;

import java.util.List;
import org.onex.calendar.ReviewingUnits;
import org.onex.calendar.ReviewingUnits.Stop;
import org.onex.calendar.Season;
import org.onex.filing.Filing;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.pack.Packs;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;

/** The review levels a filing passes, as the policy of its season has them. */
@Component
public class Routes {

  private final Packs packs;
  private final Institutions institutions;
  private final ReviewingUnits units;

  Routes(Packs packs, Institutions institutions, ReviewingUnits units) {
    this.packs = packs;
    this.units = units;
    this.institutions = institutions;
  }

  /** Has the schools of these filings at hand, which would else be asked for one by one. */
  void prepare(List<Filing> filings) {
    institutions.findAllById(filings.stream().map(Filing::schoolId).distinct().toList());
  }

  /** The levels that a filing passes, each with the unit that acts there. */
  public List<Stop> way(Season season, Filing filing) {
    Institution school = institutions.findById(filing.schoolId()).orElseThrow();
    return units
        .way(policy(season), school)
        .orElseThrow(
            () -> new IllegalStateException("Submitted without a route: " + filing.number()));
  }

  public Stop stop(Season season, Filing filing, String level) {
    return way(season, filing).stream()
        .filter(stop -> stop.level().equals(level))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(level + " is not on the route of " + filing.number()));
  }

  public Policy policy(Season season) {
    return packs.policy(season.policyVersion());
  }
}
