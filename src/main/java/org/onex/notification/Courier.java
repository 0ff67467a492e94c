package org.onex.notification;

import java.util.concurrent.atomic.AtomicBoolean;
import org.onex.notification.DeliveryLedger.Beginning;
import org.onex.notification.DeliveryLedger.Go;
import org.onex.notification.DeliveryLedger.Over;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes one delivery to the mail server; its own notes are transactions before and after it. */
@Service
public class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final DeliveryLedger ledger;
  private final PostOffice postOffice;
  private final AtomicBoolean troubled = new AtomicBoolean();

  Courier(DeliveryLedger ledger, PostOffice postOffice) {
    this.ledger = ledger;
    this.postOffice = postOffice;
  }

  /** How many mails, up to these, this node may hand over now. */
  public int turns(int wanted) {
    return ledger.turns(wanted);
  }

  /** Of those, so many were not needed. */
  public void giveBack(int turns) {
    ledger.giveBack(turns);
  }

  public Handover deliver(String deliveryId) {
    Beginning beginning = ledger.begin(deliveryId, postOffice.isConfigured());
    Handover handover =
        beginning instanceof Over over
            ? new Handover.Ended(over.state())
            : handOver(((Go) beginning).parcel());
    if (handover instanceof Handover.Failed failed) {
      LOG.warn("mail {} has failed for good: {}", deliveryId, failed.why());
    }
    return handover;
  }

  private Handover handOver(Parcel parcel) {
    try {
      PostOffice.Answer answer = postOffice.handOver(parcel);
      if (troubled.getAndSet(false)) {
        LOG.info("the mail server takes mails again");
      }
      return ledger.settle(parcel.id(), answer.state(), answer.reason());
    } catch (MailServerTrouble e) {
      String why = String.valueOf(e.getMessage());
      if (!troubled.getAndSet(true)) {
        LOG.warn("the mail server does not take mails, they are tried again for a day: {}", why);
      }
      return ledger.postpone(parcel.id(), why);
    }
  }
}
