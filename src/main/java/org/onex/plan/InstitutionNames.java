package org.onex.plan;

import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.springframework.stereotype.Component;

/** Units by their names. */
@Component
class InstitutionNames {

  private final Institutions institutions;

  InstitutionNames(Institutions institutions) {
    this.institutions = institutions;
  }

  AdjustmentView.Party of(String id) {
    return new AdjustmentView.Party(
        id, institutions.findById(id).map(Institution::name).orElse(id));
  }
}
