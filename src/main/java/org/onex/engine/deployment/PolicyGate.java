package org.onex.engine.deployment;

import java.util.Collection;
import org.onex.engine.guard.PackGate;
import org.onex.notice.WorkCalendar;
import org.onex.pack.PackArchive;
import org.onex.pack.PackSource;
import org.onex.season.WorkingDays;
import org.springframework.stereotype.Component;

/** Archives the rules of a deployment. */
@Component
class PolicyGate implements PackGate {

  private final PackArchive archive;
  private final WorkingDays days;

  PolicyGate(PackArchive archive, WorkingDays days) {
    this.archive = archive;
    this.days = days;
  }

  @Override
  public Collection<PackSource> inForce() {
    return archive.sources();
  }

  @Override
  public WorkCalendar daysOff() {
    return days.calendar();
  }

  @Override
  public void keep(String deploymentId, Collection<PackSource> sent) {
    archive.store(sent, deploymentId);
  }
}
