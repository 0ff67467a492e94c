package org.onex.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.onex.engine.identity.EngineIdentity;
import org.springframework.stereotype.Component;

/** How much in the engine has stopped and waits for somebody, as Cockpit counts it. */
@Component
public class OpenIncidents {

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  OpenIncidents(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  public long count() {
    return identity.asApplication(() -> runtime.createIncidentQuery().count());
  }
}
