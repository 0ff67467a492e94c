package org.onex.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as its addressee reads it in the system. */
public record InboxItem(
    String id,
    String kind,
    String subject,
    String text,
    String path,
    Instant createdAt,
    @Nullable Instant readAt) {

  static InboxItem of(Delivery delivery) {
    return new InboxItem(
        delivery.id(),
        delivery.template().label(),
        delivery.subject(),
        delivery.textBody(),
        delivery.path(),
        delivery.createdAt(),
        delivery.readAt());
  }

  public boolean isRead() {
    return readAt != null;
  }
}
