package org.onex.engine.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.onex.mail.DeliverySender;
import org.onex.mail.SendResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait in the engine: fetched for this node, sent outside, and answered. */
@Component
class MailTasks {

  /** Another node takes over a dead one's mails after this time. */
  static final Duration LOCK = Duration.ofSeconds(90);

  private final ExternalTaskService tasks;
  private final DeliverySender deliverySender;
  private final String node = "mail-" + UUID.randomUUID();

  MailTasks(ExternalTaskService tasks, DeliverySender deliverySender) {
    this.tasks = tasks;
    this.deliverySender = deliverySender;
  }

  /** At most these, as far as the mails per minute allow. */
  public List<LockedExternalTask> fetch(int wanted) {
    int turns = deliverySender.turns(wanted);
    if (turns == 0) {
      return List.of();
    }
    List<LockedExternalTask> fetched =
        tasks
            .fetchAndLock()
            .maxTasks(turns)
            .workerId(node)
            .orderByCreateTime()
            .asc()
            .subscribe()
            .topic(SendMail.TOPIC, LOCK.toMillis())
            .execute();
    deliverySender.giveBack(turns - fetched.size());
    return fetched;
  }

  /** A slow server must not hold a connection to the database. */
  @Transactional(propagation = Propagation.NEVER)
  public void send(LockedExternalTask task) {
    SendResult sendResult = deliverySender.deliver(task.getBusinessKey());
    if (sendResult instanceof SendResult.Ended ended) {
      tasks.complete(task.getId(), node, Map.of(SendMail.VARIABLE_OUTCOME, ended.state().name()));
    } else if (sendResult instanceof SendResult.Again again) {
      tasks.handleFailure(task.getId(), node, again.why(), 1, again.after().toMillis());
    } else if (sendResult instanceof SendResult.Failed failed) {
      tasks.handleFailure(task.getId(), node, failed.why(), 0, 0);
    }
  }

  /** A mail that takes long stays with this node as long as the node lives. */
  public void keep(LockedExternalTask task) {
    tasks.extendLock(task.getId(), node, LOCK.toMillis());
  }
}
