package org.onex.mail;

import java.util.concurrent.atomic.AtomicBoolean;
import org.onex.mail.DeliveryRecorder.Beginning;
import org.onex.mail.DeliveryRecorder.Go;
import org.onex.mail.DeliveryRecorder.Over;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes one delivery to the mail server; its own notes are transactions before and after it. */
@Service
public class DeliverySender {

  private static final Logger LOG = LoggerFactory.getLogger(DeliverySender.class);

  private final DeliveryRecorder recorder;
  private final SmtpClient smtpClient;
  private final AtomicBoolean troubled = new AtomicBoolean();

  DeliverySender(DeliveryRecorder recorder, SmtpClient smtpClient) {
    this.recorder = recorder;
    this.smtpClient = smtpClient;
  }

  /** How many mails, up to these, this node may hand over now. */
  public int turns(int wanted) {
    return recorder.turns(wanted);
  }

  /** Of those, so many were not needed. */
  public void giveBack(int turns) {
    recorder.giveBack(turns);
  }

  public SendResult deliver(String deliveryId) {
    Beginning beginning = recorder.begin(deliveryId, smtpClient.isConfigured());
    SendResult sendResult =
        beginning instanceof Over over
            ? new SendResult.Ended(over.state())
            : handOver(((Go) beginning).mail());
    if (sendResult instanceof SendResult.Failed failed) {
      LOG.warn("mail {} has failed for good: {}", deliveryId, failed.why());
    }
    return sendResult;
  }

  private SendResult handOver(OutboundMail outboundMail) {
    try {
      SmtpClient.Answer answer = smtpClient.handOver(outboundMail);
      if (troubled.getAndSet(false)) {
        LOG.info("the mail server takes mails again");
      }
      return recorder.settle(outboundMail.id(), answer.state(), answer.reason());
    } catch (MailServerTrouble e) {
      String why = String.valueOf(e.getMessage());
      if (!troubled.getAndSet(true)) {
        LOG.warn("the mail server does not take mails, they are tried again for a day: {}", why);
      }
      return recorder.postpone(outboundMail.id(), why);
    }
  }
}
