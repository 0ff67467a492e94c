package org.onex.mail;

import java.time.Clock;
import java.util.Optional;
import org.onex.directory.Actor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 站内消息: what was written to the one who asks, and to nobody else. */
@Service
@Transactional
public class Inbox {

  private final Deliveries deliveries;
  private final Clock clock;

  Inbox(Deliveries deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public long unread(Actor actor) {
    return deliveries.unread(actor.personId());
  }

  /** Newest first; the page's own order is not asked. */
  @Transactional(readOnly = true)
  public Page<InboxItem> of(Actor actor, Pageable page) {
    return deliveries.to(actor.personId(), page).map(InboxItem::of);
  }

  /** Opens a message, which marks it read; empty where it is not the actor's. */
  public Optional<InboxItem> open(Actor actor, String id) {
    return deliveries
        .findByIdAndPersonId(id, actor.personId())
        .map(
            delivery -> {
              delivery.markRead(clock.instant());
              return InboxItem.of(delivery);
            });
  }

  /** How many were unread. */
  public int markAllRead(Actor actor) {
    return deliveries.markAllRead(actor.personId(), clock.instant());
  }
}
