package org.onex.season;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Hierarchy;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.notice.Policy;
import org.onex.notice.Route;
import org.onex.notice.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which unit acts at each level of a school's way, told from the school's place. */
@Component
@Transactional(readOnly = true)
public class ReviewingUnits {

  private static final String SCHOOL = "school";

  private final Institutions institutions;
  private final Hierarchy hierarchy;

  ReviewingUnits(Institutions institutions, Hierarchy hierarchy) {
    this.institutions = institutions;
    this.hierarchy = hierarchy;
  }

  /**
   * One level of a way.
   *
   * @param unitId the unit that acts there; null where the register knows no such superior
   */
  public record Stop(Step step, @Nullable String unitId) {

    public String level() {
      return step.level();
    }

    public String unit() {
      if (unitId == null) {
        throw new IllegalStateException("No unit acts at " + step.level());
      }
      return unitId;
    }
  }

  /** The reviewing levels in order; nothing where the notice gives such a school no way. */
  public Optional<List<Stop>> way(Policy policy, Institution school) {
    return route(policy, school)
        .map(route -> stops(route, hierarchy.bureausAbove(school), school.provinceId()));
  }

  /** Levels at which a unit acts. */
  public Set<String> levelsOf(Policy policy, Institution unit) {
    return switch (unit.kind()) {
      case SCHOOL -> levels(policy, Step.Reviewer.SCHOOL);
      case PROVINCE -> levels(policy, Step.Reviewer.PROVINCE);
      case BUREAU ->
          institutions.exampleSchools(hierarchy.under(unit.id())).stream()
              .flatMap(school -> way(policy, school).stream())
              .flatMap(List::stream)
              .filter(stop -> unit.id().equals(stop.unitId()))
              .map(Stop::level)
              .collect(Collectors.toSet());
    };
  }

  /**
   * Every unit of a province that acts at one of the levels.
   *
   * @param levels reviewing levels, or the school's own
   */
  public Set<String> actingAt(Policy policy, String provinceId, Collection<String> levels) {
    Map<String, Institution> units =
        institutions.findByProvinceIdOrderById(provinceId).stream()
            .collect(Collectors.toMap(Institution::id, Function.identity()));
    Set<String> acting = new HashSet<>();
    for (Institution school : units.values()) {
      Optional<Route> route =
          school.kind() == InstitutionKind.SCHOOL ? route(policy, school) : Optional.empty();
      if (route.isPresent()) {
        if (levels.contains(SCHOOL)) {
          acting.add(school.id());
        }
        stops(route.get(), Hierarchy.bureausAbove(school, units), provinceId).stream()
            .filter(stop -> levels.contains(stop.level()))
            .flatMap(stop -> Optional.ofNullable(stop.unitId()).stream())
            .forEach(acting::add);
      }
    }
    return acting;
  }

  private static Set<String> levels(Policy policy, Step.Reviewer reviewer) {
    return policy.steps().stream()
        .filter(step -> step.reviewer() == reviewer)
        .map(Step::level)
        .collect(Collectors.toSet());
  }

  private static Optional<Route> route(Policy policy, Institution school) {
    return policy.route(String.valueOf(school.schoolType()), String.valueOf(school.affiliation()));
  }

  private static List<Stop> stops(Route route, List<String> bureaus, String provinceId) {
    List<Stop> stops = new ArrayList<>();
    int next = 0;
    for (Step step : route.reviews()) {
      @Nullable String unit = provinceId;
      if (step.reviewer() != Step.Reviewer.PROVINCE) {
        int at = step.reviewer() == Step.Reviewer.BUREAU ? bureaus.size() - 1 : next;
        unit = at >= 0 && at < bureaus.size() ? bureaus.get(at) : null;
        next = at + 1;
      }
      stops.add(new Stop(step, unit));
    }
    return stops;
  }
}
