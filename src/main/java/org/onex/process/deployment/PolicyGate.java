package org.onex.process.deployment;

import java.util.Collection;
import org.onex.pack.PackArchive;
import org.onex.pack.PackSource;
import org.onex.process.guard.PackGate;
import org.springframework.stereotype.Component;

/** Archives the rules of a deployment. */
@Component
class PolicyGate implements PackGate {

  private final PackArchive archive;

  PolicyGate(PackArchive archive) {
    this.archive = archive;
  }

  @Override
  public Collection<PackSource> inForce() {
    return archive.sources();
  }

  @Override
  public void keep(String deploymentId, Collection<PackSource> sent) {
    archive.store(sent, deploymentId);
  }
}
