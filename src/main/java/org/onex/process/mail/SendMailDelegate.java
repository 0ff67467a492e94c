package org.onex.process.mail;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onex.notification.Courier;
import org.onex.notification.DeliveryState;
import org.onex.notification.Handover;
import org.onex.process.check.Sets;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** 发送邮件 of the process as it was drawn before; mails that waited at an upgrade still end there. */
@Component
@Description("发送一封邮件，给出 outcome；旧版 send-mail 流程中尚未办完的邮件专用")
@Sets(value = SendMail.VARIABLE_OUTCOME, of = DeliveryState.class)
public class SendMailDelegate implements JavaDelegate {

  private final Courier courier;

  SendMailDelegate(Courier courier) {
    this.courier = courier;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Handover handover = courier.deliver(execution.getProcessBusinessKey());
    if (!(handover instanceof Handover.Ended ended)) {
      throw new IllegalStateException("mail not sent: " + handover);
    }
    execution.setVariable(SendMail.VARIABLE_OUTCOME, ended.state().name());
  }
}
