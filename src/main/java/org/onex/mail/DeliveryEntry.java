package org.onex.mail;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery as the log shows it. */
public record DeliveryEntry(
    String id,
    String about,
    MailTemplate template,
    String recipientName,
    @Nullable String address,
    String subject,
    String text,
    String path,
    DeliveryState state,
    @Nullable String reason,
    int attempts,
    Instant createdAt,
    @Nullable Instant settledAt,
    @Nullable Instant readAt) {

  /** Whoever looks after the sending need not read what schools and offices write to each other. */
  DeliveryEntry withoutContent() {
    return new DeliveryEntry(
        id,
        "",
        template,
        recipientName,
        address,
        template.label(),
        "",
        "",
        state,
        reason,
        attempts,
        createdAt,
        settledAt,
        readAt);
  }

  /** A line of a list: letters of some thousand words are not fetched for it. */
  static Selection<DeliveryEntry> listed(Root<Delivery> delivery, CriteriaBuilder is) {
    return is.construct(
        DeliveryEntry.class,
        delivery.get("id"),
        delivery.get("about"),
        delivery.get("template"),
        delivery.get("recipientName"),
        delivery.get("address"),
        delivery.get("subject"),
        is.literal(""),
        delivery.get("path"),
        delivery.get("state"),
        delivery.get("reason"),
        delivery.get("attempts"),
        delivery.get("createdAt"),
        delivery.get("settledAt"),
        delivery.get("readAt"));
  }

  static DeliveryEntry of(Delivery delivery) {
    return new DeliveryEntry(
        delivery.id(),
        delivery.about(),
        delivery.template(),
        delivery.recipientName(),
        delivery.address(),
        delivery.subject(),
        delivery.textBody(),
        delivery.path(),
        delivery.state(),
        delivery.reason(),
        delivery.attempts(),
        delivery.createdAt(),
        delivery.settledAt(),
        delivery.readAt());
  }
}
