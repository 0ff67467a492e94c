package org.onex.engine.mail;

import java.util.function.Predicate;
import org.camunda.bpm.engine.ExternalTaskService;
import org.springframework.stereotype.Component;

/** Stands in for the threads that send mails: one attempt for each mail whose turn it is. */
@Component
public class MailRound {

  private static final int ALL = 10_000;

  private final MailTasks mails;
  private final ExternalTaskService tasks;

  MailRound(MailTasks mails, ExternalTaskService tasks) {
    this.mails = mails;
    this.tasks = tasks;
  }

  public void send() {
    send(delivery -> true);
  }

  /** Leaves the others where they are. */
  void send(Predicate<String> deliveries) {
    mails
        .fetch(ALL)
        .forEach(
            task -> {
              if (deliveries.test(task.getBusinessKey())) {
                mails.send(task);
              } else {
                tasks.unlock(task.getId());
              }
            });
  }
}
