package org.onex.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.season.ReviewingUnits;
import org.springframework.stereotype.Component;

/** Cuts the institutions of a province into portions that one transaction can work off. */
@Component
class InstitutionBatches {

  static final int SIZE = 200;

  private final Institutions institutions;
  private final ReviewingUnits units;

  InstitutionBatches(Institutions institutions, ReviewingUnits units) {
    this.institutions = institutions;
    this.units = units;
  }

  /**
   * Some institutions.
   *
   * @param members those concerned
   * @param last id of the last one looked at; null when there are no more
   */
  record Portion(List<Institution> members, @Nullable String last) {}

  /** The next institutions that act at the occasion's level. */
  Portion next(SeasonAt at) {
    List<String> left =
        units.actingAt(at.policy(), at.season().provinceId(), at.levels()).stream()
            .filter(id -> id.compareTo(at.reached()) > 0)
            .sorted()
            .toList();
    List<String> portion = left.subList(0, Math.min(SIZE, left.size()));
    return new Portion(
        institutions.findAllById(portion),
        portion.size() < left.size() ? portion.get(portion.size() - 1) : null);
  }

  String name(String institutionId) {
    return institutions.findById(institutionId).map(Institution::name).orElse(institutionId);
  }
}
