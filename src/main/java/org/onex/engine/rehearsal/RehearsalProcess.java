package org.onex.engine.rehearsal;

import org.camunda.bpm.engine.RuntimeService;
import org.onex.engine.identity.EngineIdentity;
import org.onex.rehearsal.RehearsalWorkflow;
import org.springframework.stereotype.Component;

/** The job executor of whichever node has time works a rehearsal off, and goes on after a crash. */
@Component
class RehearsalProcess implements RehearsalWorkflow {

  private static final String KEY = "rehearse-pack";

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  RehearsalProcess(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void start(String rehearsalId) {
    identity.asApplication(() -> runtime.startProcessInstanceByKey(KEY, rehearsalId));
  }
}
