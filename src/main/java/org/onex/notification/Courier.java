package org.onex.notification;

import org.onex.notification.DeliveryLedger.Beginning;
import org.onex.notification.DeliveryLedger.Go;
import org.onex.notification.DeliveryLedger.Over;
import org.springframework.stereotype.Service;

/** Takes one delivery to the mail server, at most once as far as anyone can know. */
@Service
public class Courier {

  private final DeliveryLedger ledger;
  private final PostOffice postOffice;

  Courier(DeliveryLedger ledger, PostOffice postOffice) {
    this.ledger = ledger;
    this.postOffice = postOffice;
  }

  /**
   * @throws MailServerTrouble when the same delivery should be tried again later
   */
  public Handover deliver(String deliveryId) {
    Beginning beginning = ledger.begin(deliveryId, postOffice.isConfigured());
    if (beginning instanceof Over over) {
      return over.handover();
    }
    return handOver(((Go) beginning).parcel());
  }

  private Handover handOver(Parcel parcel) {
    try {
      PostOffice.Answer answer = postOffice.handOver(parcel);
      ledger.settle(parcel.id(), answer.state(), answer.reason());
      return new Handover(Handover.Outcome.valueOf(answer.state().name()), null);
    } catch (MailServerTrouble e) {
      ledger.postpone(parcel.id(), String.valueOf(e.getMessage()));
      throw e;
    }
  }

  /** No further attempt follows by itself; people see it as failed. */
  public void giveUp(String deliveryId) {
    ledger.giveUp(deliveryId);
  }
}
