package org.onex.process.internal;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.onex.approval.ApprovalWorkflow;
import org.onex.process.check.Sends;
import org.onex.process.identity.EngineIdentity;
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

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final EngineIdentity identity;

  InternalApprovalProcess(RuntimeService runtime, TaskService tasks, EngineIdentity identity) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.identity = identity;
  }

  @Override
  public void start(String number) {
    identity.asApplication(() -> runtime.startProcessInstanceByKey(KEY, number));
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
