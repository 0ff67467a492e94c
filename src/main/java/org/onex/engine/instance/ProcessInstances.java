package org.onex.engine.instance;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.onex.directory.Refusal;
import org.onex.engine.check.SharedFlow;
import org.onex.engine.identity.EngineIdentity;
import org.springframework.stereotype.Component;

/**
 * Starts processes and tells waiting ones what happened, as the application: our own use case has
 * allowed the act, by people who have no rights in the engine.
 */
@Component
public class ProcessInstances {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final EngineIdentity identity;

  ProcessInstances(RuntimeService runtime, RepositoryService repository, EngineIdentity identity) {
    this.repository = repository;
    this.runtime = runtime;
    this.identity = identity;
  }

  /** Refused while an instance of the same process carries this business key. */
  public void start(String process, String businessKey) {
    identity.asApplication(
        () -> {
          requireNone(businessKey, process);
          return runtime.startProcessInstanceByKey(process, businessKey);
        });
  }

  /** The process that packs share, or the pack's own where it draws one that is active. */
  public void start(String pack, String shared, String businessKey) {
    String own = SharedFlow.own(pack, shared);
    identity.asApplication(
        () -> {
          requireNone(businessKey, own, shared);
          return runtime.startProcessInstanceByKey(processOf(pack, shared), businessKey);
        });
  }

  /**
   * Runs the process that packs share, or the pack's own, to its end.
   *
   * @return its variables as they stood then
   */
  public Map<String, Object> run(String pack, String shared, String businessKey) {
    return identity.asApplication(
        () ->
            runtime
                .createProcessInstanceByKey(processOf(pack, shared))
                .businessKey(businessKey)
                .executeWithVariablesInReturn()
                .getVariables());
  }

  private void requireNone(String businessKey, String... processes) {
    if (runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(businessKey)
            .processDefinitionKeyIn(processes)
            .count()
        > 0) {
      throw new Refusal("ALREADY_UNDER_WAY", "“%s”正在办理中，不能重复发起，请刷新后查看办理进度。".formatted(businessKey));
    }
  }

  /** The process that packs share, or the pack's own where it draws one that is active. */
  public String processOf(String pack, String shared) {
    String own = SharedFlow.own(pack, shared);
    return isActive(own) ? own : shared;
  }

  private boolean isActive(String process) {
    return repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .active()
            .count()
        > 0;
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
