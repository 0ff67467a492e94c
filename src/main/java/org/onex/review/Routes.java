package org.onex.review;

import java.util.List;
import org.onex.calendar.Season;
import org.onex.filing.Filing;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.pack.Packs;
import org.onex.policy.Policy;
import org.onex.policy.Step;
import org.springframework.stereotype.Component;

/** The review levels a filing passes, as the policy of its season has them. */
@Component
public class Routes {

  private final Packs packs;
  private final Institutions institutions;

  Routes(Packs packs, Institutions institutions) {
    this.packs = packs;
    this.institutions = institutions;
  }

  /** Has the schools of these filings at hand, which would else be asked for one by one. */
  void prepare(List<Filing> filings) {
    institutions.findAllById(filings.stream().map(Filing::schoolId).distinct().toList());
  }

  public List<Step> reviews(Season season, Filing filing) {
    Institution school = institutions.findById(filing.schoolId()).orElseThrow();
    return policy(season)
        .route(String.valueOf(school.schoolType()), String.valueOf(school.affiliation()))
        .orElseThrow(
            () -> new IllegalStateException("Submitted without a route: " + filing.number()))
        .reviews();
  }

  public Step step(Season season, Filing filing, String level) {
    return reviews(season, filing).stream()
        .filter(step -> step.level().equals(level))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(level + " is not on the route of " + filing.number()));
  }

  /** The unit that acts on a filing at a step. */
  public String unit(Filing filing, Step step) {
    return step.reviewer() == Step.Reviewer.PROVINCE ? filing.provinceId() : filing.reviewUnitId();
  }

  public Policy policy(Season season) {
    return packs.policy(season.policyVersion());
  }
}
