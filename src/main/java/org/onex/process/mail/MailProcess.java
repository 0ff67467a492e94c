package org.onex.process.mail;

import java.util.Collection;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onex.notification.MailDispatch;
import org.onex.process.engine.OneCommand;
import org.onex.process.identity.EngineIdentity;
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
  private final OneCommand oneCommand;

  MailProcess(
      RuntimeService runtime,
      ManagementService management,
      ExternalTaskService tasks,
      SendMailWorker sender,
      EngineIdentity identity,
      OneCommand oneCommand) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
    this.sender = sender;
    this.identity = identity;
    this.oneCommand = oneCommand;
  }

  @Override
  public void dispatch(Collection<String> deliveryIds) {
    identity.asApplication(
        () -> oneCommand.run(() -> deliveryIds.stream().map(this::start).toList()));
    afterCommit();
  }

  /** A delivery that failed for good still has its process, stopped at an incident. */
  @Override
  public void dispatchAgain(Collection<String> deliveryIds) {
    identity.asApplication(
        () -> oneCommand.run(() -> deliveryIds.stream().map(this::again).toList()));
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
