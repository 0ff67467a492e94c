package org.onex.duty;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.UnitGroup;
import org.onex.notice.Duty;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.springframework.stereotype.Component;

/** Whom a duty binds, told from the notice's routes and the register of units. */
@Component
class ResponsibleUnits {

  private final Institutions institutions;

  ResponsibleUnits(Institutions institutions) {
    this.institutions = institutions;
  }

  List<Institution> of(Policy policy, Duty duty, Duty.Task task, String provinceId) {
    return institutions.findByProvinceIdOrderById(provinceId).stream()
        .filter(unit -> binds(policy, duty, task, unit))
        .toList();
  }

  /** How many they are, asked of one of each group of units that the rows treat alike. */
  long count(Policy policy, Duty duty, Duty.Task task, String provinceId) {
    Map<String, Long> groups =
        institutions.groups(provinceId).stream()
            .collect(toMap(UnitGroup::exampleId, UnitGroup::units));
    return institutions.findAllById(groups.keySet()).stream()
        .filter(unit -> binds(policy, duty, task, unit))
        .mapToLong(unit -> groups.getOrDefault(unit.id(), 0L))
        .sum();
  }

  static boolean binds(Policy policy, Duty duty, Duty.Task task, Institution unit) {
    return task.bearers().stream().anyMatch(bearer -> binds(policy, duty, bearer, unit));
  }

  private static boolean binds(
      Policy policy, Duty duty, Duty.Responsible bearer, Institution unit) {
    return switch (bearer) {
      case PROVINCE -> unit.kind() == InstitutionKind.PROVINCE;
      case BUREAU -> unit.isBureau() && unit.provinceId().equals(unit.superiorId());
      case SCHOOL -> isNamed(duty, unit) && files(policy, unit, false);
      case DIRECT -> isNamed(duty, unit) && files(policy, unit, true);
    };
  }

  static boolean isNamed(Duty duty, Institution unit) {
    return unit.kind() == InstitutionKind.SCHOOL
        && (duty.schoolTypes().isEmpty()
            || duty.schoolTypes().contains(String.valueOf(unit.schoolType())));
  }

  private static boolean files(Policy policy, Institution school, boolean directly) {
    return policy
        .route(String.valueOf(school.schoolType()), String.valueOf(school.affiliation()))
        .filter(
            route ->
                !directly
                    || route.reviews().stream()
                        .allMatch(step -> step.reviewer() == Step.Reviewer.PROVINCE))
        .isPresent();
  }
}
