package org.onex.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One recorded act. There is no verb that changes it. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

  static final int LONGEST_DETAIL = 1000;
  static final int LONGEST_ACCOUNT = 64;

  @Id private String id;

  @Column(nullable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AuditAct act;

  private @Nullable String person;
  private @Nullable String subject;
  private @Nullable String address;

  @Column(nullable = false)
  private String detail;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  AuditEntry(
      Instant at,
      AuditAct act,
      @Nullable String person,
      @Nullable String subject,
      @Nullable String address,
      String detail) {
    this.id = UUID.randomUUID().toString();
    this.at = at;
    this.act = act;
    this.person = cut(person, LONGEST_ACCOUNT);
    this.subject = cut(subject, LONGEST_ACCOUNT);
    this.address = cut(address, LONGEST_ACCOUNT);
    this.detail = String.valueOf(cut(detail, LONGEST_DETAIL));
  }

  private static @Nullable String cut(@Nullable String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }

  public Instant at() {
    return at;
  }

  public AuditAct act() {
    return act;
  }

  /** Who acted; the account that was tried, when nobody came in. */
  public @Nullable String person() {
    return person;
  }

  /** On whom, when it is another. */
  public @Nullable String subject() {
    return subject;
  }

  /** From where; null for what the system does by itself or is told on its console. */
  public @Nullable String address() {
    return address;
  }

  public String detail() {
    return detail;
  }
}
