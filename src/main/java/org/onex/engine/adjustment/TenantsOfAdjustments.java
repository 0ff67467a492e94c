package org.onex.engine.adjustment;

import java.util.Optional;
import org.onex.engine.identity.FilingTenants;
import org.onex.plan.Adjustments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tenant of an adjustment's process is that of its plan's filing, read from our own row. */
@Component
class TenantsOfAdjustments implements FilingTenants {

  private final Adjustments adjustments;

  TenantsOfAdjustments(Adjustments adjustments) {
    this.adjustments = adjustments;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> tenantOf(String number) {
    return adjustments.findById(number).map(adjustment -> adjustment.plan().reviewUnitId());
  }
}
