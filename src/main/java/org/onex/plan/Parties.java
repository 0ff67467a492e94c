package org.onex.plan;

import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.springframework.stereotype.Component;

/** Units by their names. */
@Component
class Parties {

  private final Institutions institutions;

  Parties(Institutions institutions) {
    this.institutions = institutions;
  }

  AdjustmentView.Party of(String id) {
    return new AdjustmentView.Party(
        id, institutions.findById(id).map(Institution::name).orElse(id));
  }
}
