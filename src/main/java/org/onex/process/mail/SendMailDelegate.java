package org.onex.process.mail;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.onex.notification.Courier;
import org.onex.notification.Handover;
import org.onex.notification.MailServerTrouble;
import org.onex.process.check.Sets;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 发送邮件: one attempt; trouble is left to the job's retries, and after the last to an incident. */
@Component
@Description("发送一封邮件，给出 outcome 和重试时间 resumeAt；由 send-mail 流程专用")
@Sets(
    value = {SendMail.VARIABLE_OUTCOME, SendMail.VARIABLE_RESUME_AT},
    of = Handover.Outcome.class)
public class SendMailDelegate implements JavaDelegate {

  private final Courier courier;

  SendMailDelegate(Courier courier) {
    this.courier = courier;
  }

  @Override
  public void execute(DelegateExecution execution) {
    try {
      Handover handover = courier.deliver(execution.getProcessBusinessKey());
      execution.setVariable(SendMail.VARIABLE_OUTCOME, handover.outcome().name());
      if (handover.resumeAt() != null) {
        execution.setVariable(SendMail.VARIABLE_RESUME_AT, Date.from(handover.resumeAt()));
      }
    } catch (MailServerTrouble trouble) {
      if (isLastAttempt(execution)) {
        courier.giveUp(execution.getProcessBusinessKey());
      }
      throw trouble;
    }
  }

  private static boolean isLastAttempt(DelegateExecution execution) {
    Job job =
        execution
            .getProcessEngineServices()
            .getManagementService()
            .createJobQuery()
            .processInstanceId(execution.getProcessInstanceId())
            .singleResult();
    return job.getRetries() <= 1;
  }
}
