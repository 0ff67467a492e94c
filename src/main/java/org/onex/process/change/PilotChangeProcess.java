package org.onex.process.change;

import org.camunda.bpm.engine.RuntimeService;
import org.onex.plan.ChangeWorkflow;
import org.onex.process.check.Sends;
import org.onex.process.identity.EngineIdentity;
import org.springframework.stereotype.Component;

/** Starts {@code pilot-change} and tells it what the school did. */
@Component
@Sends({PilotChangeProcess.RESUBMITTED, PilotChangeProcess.WITHDRAWN})
class PilotChangeProcess implements ChangeWorkflow {

  static final String RESUBMITTED = "change.resubmitted";
  static final String WITHDRAWN = "change.withdrawn";
  private static final String KEY = "pilot-change";

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  PilotChangeProcess(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void start(String number) {
    identity.asApplication(() -> runtime.startProcessInstanceByKey(KEY, number));
  }

  @Override
  public void resubmitted(String number) {
    tell(RESUBMITTED, number);
  }

  @Override
  public void withdrawn(String number) {
    tell(WITHDRAWN, number);
  }

  private void tell(String message, String number) {
    identity.asApplication(
        () -> {
          runtime.createMessageCorrelation(message).processInstanceBusinessKey(number).correlate();
          return number;
        });
  }
}
