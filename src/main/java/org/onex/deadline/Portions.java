package org.onex.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.organization.Institution;
import org.onex.organization.InstitutionKind;
import org.onex.organization.Institutions;
import org.onex.policy.Policy;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Cuts the institutions of a province into portions that one transaction can work off. */
@Component
class Portions {

  static final int SIZE = 200;

  private final Institutions institutions;

  Portions(Institutions institutions) {
    this.institutions = institutions;
  }

  /**
   * Some institutions.
   *
   * @param members those concerned
   * @param last id of the last one looked at; null when there are no more
   */
  record Portion(List<Institution> members, @Nullable String last) {}

  /** The next institutions that act at the occasion's level. */
  Portion next(SeasonAt season) {
    List<Institution> found =
        institutions.findByProvinceIdAndKindInAndIdGreaterThanOrderById(
            season.season().provinceId(), season.kinds(), season.reached(), Limit.of(SIZE));
    return new Portion(
        found.stream().filter(one -> isConcerned(season.policy(), one)).toList(),
        found.size() < SIZE ? null : found.get(found.size() - 1).id());
  }

  String name(String institutionId) {
    return institutions.findById(institutionId).map(Institution::name).orElse(institutionId);
  }

  /** A school without a route cannot file and is not asked to. */
  private static boolean isConcerned(Policy policy, Institution one) {
    return one.kind() != InstitutionKind.SCHOOL
        || policy
            .route(String.valueOf(one.schoolType()), String.valueOf(one.affiliation()))
            .isPresent();
  }
}
