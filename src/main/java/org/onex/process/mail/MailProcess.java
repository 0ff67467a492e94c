package org.onex.process.mail;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onex.notification.MailDispatch;
import org.springframework.stereotype.Component;

/** Starts one {@code send-mail} per delivery; the engine's job executor is the outbox. */
@Component
class MailProcess implements MailDispatch {

  private final RuntimeService runtime;
  private final ManagementService management;

  MailProcess(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  @Override
  public void dispatch(Collection<String> deliveryIds) {
    deliveryIds.forEach(id -> runtime.startProcessInstanceByKey(SendMail.KEY, id));
  }

  /** A delivery that failed for good still has its process, stopped at an incident. */
  @Override
  public void dispatchAgain(String deliveryId) {
    ProcessInstance stopped =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(deliveryId, SendMail.KEY)
            .singleResult();
    if (stopped == null) {
      dispatch(List.of(deliveryId));
    } else {
      management
          .createJobQuery()
          .processInstanceId(stopped.getId())
          .noRetriesLeft()
          .list()
          .forEach(job -> management.setJobRetries(job.getId(), 1));
    }
  }
}
