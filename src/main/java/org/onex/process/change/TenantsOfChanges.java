package org.onex.process.change;

import java.util.Optional;
import org.onex.plan.PilotChanges;
import org.onex.process.identity.FilingTenants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tenant of a change's process is that of its plan's filing, read from our own row. */
@Component
class TenantsOfChanges implements FilingTenants {

  private final PilotChanges changes;

  TenantsOfChanges(PilotChanges changes) {
    this.changes = changes;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> tenantOf(String number) {
    return changes.findById(number).map(change -> change.plan().reviewUnitId());
  }
}
