package org.onex.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.filing.Filing;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.season.ReviewingUnits;
import org.onex.season.ReviewingUnits.Stop;
import org.onex.season.Season;
import org.onex.season.SeasonRules;
import org.springframework.stereotype.Component;

/** The review levels a filing passes, as the policy of its season has them. */
@Component
public class Routes {

  private final SeasonRules rules;
  private final Institutions institutions;
  private final ReviewingUnits units;

  Routes(SeasonRules rules, Institutions institutions, ReviewingUnits units) {
    this.rules = rules;
    this.units = units;
    this.institutions = institutions;
  }

  /** Has the schools of these filings at hand, which would else be asked for one by one. */
  void prepare(List<Filing> filings) {
    institutions.findAllById(filings.stream().map(Filing::schoolId).distinct().toList());
  }

  /** The levels that a filing passes, each with the unit that acts there. */
  public List<Stop> way(Season season, Filing filing) {
    return known(season, filing)
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

  /**
   * The unit that acts at a level, for acts on many filings; nobody where the school's entry in the
   * register has changed since, so that its way no longer has that level.
   */
  Optional<String> unitAt(Season season, Filing filing, String level) {
    return known(season, filing).stream()
        .flatMap(List::stream)
        .filter(stop -> stop.level().equals(level))
        .flatMap(stop -> Stream.ofNullable(stop.unitId()))
        .findFirst();
  }

  private Optional<List<Stop>> known(Season season, Filing filing) {
    Institution school = institutions.findById(filing.schoolId()).orElseThrow();
    return units.way(policy(season), school);
  }

  /** What a school may accept for itself is not for the levels above to accept. */
  boolean isOfSchool(Season season, Filing filing, Finding finding) {
    return rules.isOfSchool(season, filing.schoolId(), finding);
  }

  public Policy policy(Season season) {
    return rules.of(season);
  }
}
