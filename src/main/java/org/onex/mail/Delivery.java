package org.onex.mail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter to one recipient, as it was written, and how far it has come. */
@Entity
@Table(name = "delivery")
class Delivery {

  private static final int REASON_LENGTH = 500;

  @Id private String id;

  @Column(nullable = false)
  private String about;

  @Column(nullable = false)
  private String occasion;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private MailTemplate template;

  @Column(nullable = false)
  private String recipient;

  @Column(nullable = false)
  private String recipientName;

  private @Nullable String personId;

  @Column(nullable = false)
  private String provinceId;

  private @Nullable String address;

  @Column(nullable = false)
  private String subject;

  @Column(nullable = false)
  private String path;

  @Column(nullable = false)
  private String textBody;

  @Column(nullable = false)
  private String htmlBody;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DeliveryState state = DeliveryState.QUEUED;

  private @Nullable String reason;

  @Column(nullable = false)
  private int attempts;

  @Column(nullable = false)
  private Instant createdAt;

  private @Nullable Instant triedSince;

  @Column(nullable = false)
  private int doubts;

  private @Nullable Instant settledAt;
  private @Nullable Instant readAt;

  @ElementCollection
  @CollectionTable(name = "delivery_enclosure", joinColumns = @JoinColumn(name = "delivery_id"))
  @OrderColumn(name = "position")
  private List<Enclosure> enclosures = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  Delivery(MailMessage mailMessage, Recipient to, Composition written, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.about = mailMessage.about();
    this.occasion = mailMessage.occasion();
    this.template = mailMessage.template();
    this.recipient = to.key();
    this.recipientName = to.salutation();
    this.personId = to.personId();
    this.provinceId = to.provinceId();
    this.address = to.address();
    this.subject = written.subject();
    this.path = mailMessage.path();
    this.textBody = written.text();
    this.htmlBody = written.html();
    this.createdAt = now;
    this.enclosures.addAll(mailMessage.enclosures());
    if (to.address() == null) {
      settle(DeliveryState.LOGGED, "收件人未登记邮箱", now);
    }
  }

  String id() {
    return id;
  }

  DeliveryKey key() {
    return new DeliveryKey(about, occasion, template, recipient);
  }

  String about() {
    return about;
  }

  MailTemplate template() {
    return template;
  }

  String recipientName() {
    return recipientName;
  }

  @Nullable String personId() {
    return personId;
  }

  String provinceId() {
    return provinceId;
  }

  @Nullable String address() {
    return address;
  }

  String subject() {
    return subject;
  }

  String path() {
    return path;
  }

  String textBody() {
    return textBody;
  }

  String htmlBody() {
    return htmlBody;
  }

  DeliveryState state() {
    return state;
  }

  @Nullable String reason() {
    return reason;
  }

  int attempts() {
    return attempts;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** When this round of attempts began. */
  Instant triedSince() {
    return triedSince == null ? createdAt : triedSince;
  }

  @Nullable Instant settledAt() {
    return settledAt;
  }

  @Nullable Instant readAt() {
    return readAt;
  }

  List<Enclosure> enclosures() {
    return List.copyOf(enclosures);
  }

  void startSending(Instant now) {
    state = DeliveryState.SENDING;
    attempts++;
    if (triedSince == null) {
      triedSince = now;
    }
  }

  /** Nobody knows whether it went; how often that is so by now. */
  int doubt() {
    return ++doubts;
  }

  void settle(DeliveryState outcome, @Nullable String why, Instant now) {
    state = outcome;
    reason = shortened(why);
    settledAt = now;
  }

  /** Another node may meanwhile have taken this attempt for lost; it was not, and nothing went. */
  void postpone(String why) {
    state = DeliveryState.DELAYED;
    reason = shortened(why);
  }

  void queueAgain(String why) {
    state = DeliveryState.QUEUED;
    reason = shortened(why);
    settledAt = null;
    triedSince = null;
    doubts = 0;
  }

  void markRead(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  private static @Nullable String shortened(@Nullable String why) {
    return why == null || why.length() <= REASON_LENGTH ? why : why.substring(0, REASON_LENGTH);
  }
}
