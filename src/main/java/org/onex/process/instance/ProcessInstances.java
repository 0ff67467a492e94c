package org.onex.process.instance;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.onex.process.identity.EngineIdentity;
import org.springframework.stereotype.Component;

/**
 * Starts processes and tells waiting ones what happened, as the application: our own use case has
 * allowed the act, by people who have no rights in the engine.
 */
@Component
public class ProcessInstances {

  private final RuntimeService runtime;
  private final EngineIdentity identity;

  ProcessInstances(RuntimeService runtime, EngineIdentity identity) {
    this.runtime = runtime;
    this.identity = identity;
  }

  public void start(String process, String businessKey) {
    identity.asApplication(() -> runtime.startProcessInstanceByKey(process, businessKey));
  }

  /** To the one that waits for it; it is an error when none does. */
  public void tell(String message, String businessKey) {
    tell(message, businessKey, Map.of());
  }

  public void tell(String message, String businessKey, Map<String, Object> variables) {
    identity.asApplication(
        () ->
            runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateWithResult());
  }
}
