package org.onex.engine.mail;

import java.util.Collection;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onex.engine.command.SharedCommand;
import org.onex.engine.identity.EngineIdentity;
import org.onex.mail.MailDispatch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts one {@code send-mail} per delivery; the engine is the outbox. */
@Component
class MailProcess implements MailDispatch {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final ExternalTaskService tasks;
  private final SendMailWorker sender;
  private final EngineIdentity identity;
  private final SharedCommand sharedCommand;

  MailProcess(
      RuntimeService runtime,
      ManagementService management,
      ExternalTaskService tasks,
      SendMailWorker sender,
      EngineIdentity identity,
      SharedCommand sharedCommand) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
    this.sender = sender;
    this.identity = identity;
    this.sharedCommand = sharedCommand;
  }

  @Override
  public void dispatch(Collection<String> deliveryIds) {
    identity.asApplication(
        () -> sharedCommand.run(() -> deliveryIds.stream().map(this::start).toList()));
    afterCommit();
  }

  /** A delivery that failed for good still has its process, stopped at an incident. */
  @Override
  public void dispatchAgain(Collection<String> deliveryIds) {
    identity.asApplication(
        () -> sharedCommand.run(() -> deliveryIds.stream().map(this::again).toList()));
    afterCommit();
  }

  private String again(String deliveryId) {
    ProcessInstance stopped =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(deliveryId, SendMail.KEY)
            .singleResult();
    return stopped == null ? start(deliveryId) : tryAgain(stopped);
  }

  private void afterCommit() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              sender.wake();
            }
          });
    }
  }

  private String start(String deliveryId) {
    return runtime.startProcessInstanceByKey(SendMail.KEY, deliveryId).getId();
  }

  private String tryAgain(ProcessInstance stopped) {
    management
        .createJobQuery()
        .processInstanceId(stopped.getId())
        .noRetriesLeft()
        .list()
        .forEach(job -> management.setJobRetries(job.getId(), 1));
    tasks
        .createExternalTaskQuery()
        .processInstanceId(stopped.getId())
        .noRetriesLeft()
        .list()
        .forEach(task -> tasks.setRetries(task.getId(), 1));
    return stopped.getId();
  }
}
