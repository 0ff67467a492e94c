package org.onex.mail;

import java.util.List;
import java.util.Objects;

/** What goes to the mail server, detached from its row. */
record OutboundMail(
    String id,
    String address,
    String subject,
    String text,
    String html,
    List<Enclosure> enclosures) {

  static OutboundMail of(Delivery delivery) {
    return new OutboundMail(
        delivery.id(),
        Objects.requireNonNull(delivery.address()),
        delivery.subject(),
        delivery.textBody(),
        delivery.htmlBody(),
        delivery.enclosures());
  }
}
