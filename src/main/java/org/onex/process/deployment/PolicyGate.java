package org.onex.process.deployment;

import java.util.Collection;
import org.onex.calendar.WorkingDays;
import org.onex.pack.PackArchive;
import org.onex.pack.PackSource;
import org.onex.policy.WorkCalendar;
import org.onex.process.guard.PackGate;
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
