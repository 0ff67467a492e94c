package org.onex.engine.instance;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onex.casework.OperatorNotice;
import org.onex.engine.identity.EngineIdentity;
import org.springframework.stereotype.Component;

/** Whoever looks into Cockpit finds an incident on the process of the case that is stuck. */
@Component
class StuckIncidents implements OperatorNotice {

  private static final String TYPE = "stuckCase";

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  StuckIncidents(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void stuck(String number, String what) {
    identity.asApplication(
        () -> {
          runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
              .filter(instance -> instance.getRootProcessInstanceId().equals(instance.getId()))
              .filter(instance -> isUntold(instance.getId()))
              .map(ProcessInstance::getId)
              .forEach(instance -> raise(instance, number, what));
          return number;
        });
  }

  /** On the activity where the process waits; the instance itself can carry none. */
  private void raise(String instanceId, String number, String what) {
    ActivityInstance at = runtime.getActivityInstance(instanceId);
    while (at.getChildActivityInstances().length > 0) {
      at = at.getChildActivityInstances()[0];
    }
    runtime.createIncident(TYPE, at.getExecutionIds()[0], number, shortened(what));
  }

  private boolean isUntold(String instanceId) {
    return runtime.createIncidentQuery().processInstanceId(instanceId).incidentType(TYPE).count()
        == 0;
  }

  private static String shortened(String what) {
    return what.substring(0, Math.min(what.length(), 1000));
  }
}
