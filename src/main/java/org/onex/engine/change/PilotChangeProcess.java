package org.onex.engine.change;

import org.onex.engine.check.Sends;
import org.onex.engine.instance.ProcessInstances;
import org.onex.plan.ChangeWorkflow;
import org.springframework.stereotype.Component;

/** Starts {@code pilot-change} and tells it what the school did. */
@Component
@Sends({PilotChangeProcess.RESUBMITTED, PilotChangeProcess.WITHDRAWN})
class PilotChangeProcess implements ChangeWorkflow {

  static final String RESUBMITTED = "change.resubmitted";
  static final String WITHDRAWN = "change.withdrawn";
  private static final String KEY = "pilot-change";

  private final ProcessInstances instances;

  PilotChangeProcess(ProcessInstances instances) {
    this.instances = instances;
  }

  @Override
  public void start(String number) {
    instances.start(KEY, number);
  }

  @Override
  public void resubmitted(String number) {
    instances.tell(RESUBMITTED, number);
  }

  @Override
  public void withdrawn(String number) {
    instances.tell(WITHDRAWN, number);
  }
}
