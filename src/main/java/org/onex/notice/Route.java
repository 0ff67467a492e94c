package org.onex.notice;

import java.util.List;
import java.util.Set;

/**
 * The way of a kind of school.
 *
 * @param schoolTypes empty for all
 * @param affiliations empty for all
 * @param steps in order, the school first
 */
public record Route(
    Set<String> schoolTypes, Set<String> affiliations, List<Step> steps, Provision provision) {

  public Route {
    schoolTypes = Set.copyOf(schoolTypes);
    affiliations = Set.copyOf(affiliations);
    steps = List.copyOf(steps);
  }

  /** Steps at which somebody reviews, in order. */
  public List<Step> reviews() {
    return steps.stream().filter(step -> step.reviewer() != Step.Reviewer.SCHOOL).toList();
  }

  public List<String> codes() {
    return steps.stream().map(Step::code).toList();
  }

  boolean serves(String schoolType, String affiliation) {
    return (schoolTypes.isEmpty() || schoolTypes.contains(schoolType))
        && (affiliations.isEmpty() || affiliations.contains(affiliation));
  }

  int precision() {
    return (schoolTypes.isEmpty() ? 0 : 2) + (affiliations.isEmpty() ? 0 : 1);
  }
}
