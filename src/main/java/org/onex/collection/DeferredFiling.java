package org.onex.collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 暂不报送: a filing that its unit has taken out of the summary for now, and why. */
@Entity
@Table(name = "held_back_filing")
public class DeferredFiling {

  @Id private String filingNumber;

  @Column(nullable = false)
  private String reason;

  @Column(nullable = false)
  private String heldBy;

  @Column(nullable = false)
  private Instant heldAt;

  @SuppressWarnings("NullAway.Init")
  protected DeferredFiling() {}

  DeferredFiling(String filingNumber, String reason, String heldBy, Instant heldAt) {
    this.filingNumber = filingNumber;
    this.reason = reason;
    this.heldBy = heldBy;
    this.heldAt = heldAt;
  }

  public String filingNumber() {
    return filingNumber;
  }

  public String reason() {
    return reason;
  }

  public String heldBy() {
    return heldBy;
  }

  public Instant heldAt() {
    return heldAt;
  }
}
