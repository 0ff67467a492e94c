package org.onex.engine.mail;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.engine.check.Sets;
import org.onex.mail.DeliverySender;
import org.onex.mail.DeliveryState;
import org.onex.mail.SendResult;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 发送邮件 of the process as it was drawn before; mails that waited at an upgrade still end there. */
@Component
@Description("发送一封邮件，给出 outcome；旧版 send-mail 流程中尚未办完的邮件专用")
@Sets(value = SendMail.VARIABLE_OUTCOME, of = DeliveryState.class)
public class SendMailDelegate implements JavaDelegate {

  private final DeliverySender deliverySender;

  SendMailDelegate(DeliverySender deliverySender) {
    this.deliverySender = deliverySender;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SendResult sendResult = deliverySender.deliver(execution.getProcessBusinessKey());
    if (!(sendResult instanceof SendResult.Ended ended)) {
      throw new IllegalStateException("mail not sent: " + sendResult);
    }
    execution.setVariable(SendMail.VARIABLE_OUTCOME, ended.state().name());
  }
}
