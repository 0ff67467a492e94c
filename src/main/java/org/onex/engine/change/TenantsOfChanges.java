package org.onex.engine.change;

import java.util.Optional;
import org.onex.engine.identity.FilingTenants;
import org.onex.plan.ChangeNotifications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tenant of a change's process is that of its plan's filing, read from our own row. */
@Component
class TenantsOfChanges implements FilingTenants {

  private final ChangeNotifications notifications;

  TenantsOfChanges(ChangeNotifications notifications) {
    this.notifications = notifications;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> tenantOf(String number) {
    return notifications.findById(number).map(change -> change.plan().reviewUnitId());
  }
}
