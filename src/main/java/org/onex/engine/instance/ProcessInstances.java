package org.onex.engine.instance;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.onex.directory.Refusal;
import org.onex.engine.identity.EngineIdentity;
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

  /** Refused while an instance of the same process carries this business key. */
  public void start(String process, String businessKey) {
    identity.asApplication(
        () -> {
          if (runtime
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(businessKey, process)
                  .count()
              > 0) {
            throw new Refusal(
                "ALREADY_UNDER_WAY", "“%s”正在办理中，不能重复发起，请刷新后查看办理进度。".formatted(businessKey));
          }
          return runtime.startProcessInstanceByKey(process, businessKey);
        });
  }

  /** To the one that waits for it; it is an error when none does. */
  public void tell(String message, String businessKey) {
    tell(message, businessKey, Map.of());
  }

  /** To all that wait for it, which may be none. */
  public void tellAll(String message) {
    identity.asApplication(
        () -> runtime.createMessageCorrelation(message).correlateAllWithResult());
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
