package org.onex.notification;

import java.util.List;
import java.util.Objects;

/** What goes to the mail server, detached from its row. */
record Parcel(
    String id,
    String address,
    String subject,
    String text,
    String html,
    List<Enclosure> enclosures) {

  static Parcel of(Delivery delivery) {
    return new Parcel(
        delivery.id(),
        Objects.requireNonNull(delivery.address()),
        delivery.subject(),
        delivery.textBody(),
        delivery.htmlBody(),
        delivery.enclosures());
  }
}
