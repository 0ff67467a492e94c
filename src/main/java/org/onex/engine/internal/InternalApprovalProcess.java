package org.onex.engine.internal;

import org.camunda.bpm.engine.TaskService;
import org.onex.engine.check.Sends;
import org.onex.engine.identity.EngineIdentity;
import org.onex.engine.instance.ProcessInstances;
import org.onex.internalapproval.ApprovalWorkflow;
import org.springframework.stereotype.Component;

/**
 * Starts {@code internal-approval} and tells it what the school did. Schools have no rights in the
 * engine: our own use case has allowed the act, and the application completes the task.
 */
@Component
@Sends({InternalApprovalProcess.RESUBMITTED, InternalApprovalProcess.WITHDRAWN})
class InternalApprovalProcess implements ApprovalWorkflow {

  private static final String KEY = "internal-approval";
  static final String RESUBMITTED = "internal.resubmitted";
  static final String WITHDRAWN = "internal.withdrawn";

  private final ProcessInstances instances;
  private final TaskService tasks;
  private final EngineIdentity identity;

  InternalApprovalProcess(ProcessInstances instances, TaskService tasks, EngineIdentity identity) {
    this.instances = instances;
    this.tasks = tasks;
    this.identity = identity;
  }

  @Override
  public void start(String number) {
    instances.start(KEY, number);
  }

  @Override
  public void decided(String number) {
    identity.asApplication(
        () -> {
          tasks.complete(
              tasks
                  .createTaskQuery()
                  .processDefinitionKey(KEY)
                  .processInstanceBusinessKey(number)
                  .singleResult()
                  .getId());
          return number;
        });
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
