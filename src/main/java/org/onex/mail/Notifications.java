package org.onex.mail;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the rest of the system asks for letters. All happens in the caller's transaction: the
 * letter is written exactly if what it tells has happened, and it is sent after that.
 */
@Service
public class Notifications {

  private static final int CHUNK = 500;

  private final Deliveries deliveries;
  private final EntityManager entityManager;
  private final Composer composer;
  private final MailDispatch dispatch;
  private final Clock clock;

  Notifications(
      Deliveries deliveries,
      EntityManager entityManager,
      Composer composer,
      MailDispatch dispatch,
      Clock clock) {
    this.deliveries = deliveries;
    this.entityManager = entityManager;
    this.composer = composer;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void send(MailMessage mailMessage) {
    send(List.of(mailMessage));
  }

  /** Many at once, for reminders to a whole province. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Collection<MailMessage> letters) {
    Instant now = clock.instant();
    Set<DeliveryKey> taken = alreadyAskedFor(letters);
    List<String> toSend = new ArrayList<>();
    for (MailMessage mailMessage : letters) {
      Function<Recipient, Composition> writing = composer.compose(mailMessage, now);
      for (Recipient recipient : mailMessage.recipients()) {
        if (taken.add(keyOf(mailMessage, recipient))) {
          Delivery delivery = new Delivery(mailMessage, recipient, writing.apply(recipient), now);
          entityManager.persist(delivery);
          if (!delivery.state().isFinal()) {
            toSend.add(delivery.id());
          }
        }
      }
    }
    dispatch.dispatch(toSend);
  }

  private Set<DeliveryKey> alreadyAskedFor(Collection<MailMessage> letters) {
    List<String> abouts = letters.stream().map(MailMessage::about).distinct().toList();
    Set<MailTemplate> templates = letters.stream().map(MailMessage::template).collect(toSet());
    Set<DeliveryKey> keys = new HashSet<>();
    for (int from = 0; from < abouts.size(); from += CHUNK) {
      int to = Math.min(from + CHUNK, abouts.size());
      keys.addAll(deliveries.keysOf(abouts.subList(from, to), templates));
    }
    return keys;
  }

  private static DeliveryKey keyOf(MailMessage mailMessage, Recipient recipient) {
    return new DeliveryKey(
        mailMessage.about(), mailMessage.occasion(), mailMessage.template(), recipient.key());
  }
}
