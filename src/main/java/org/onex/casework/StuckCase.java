package org.onex.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One case that a piece of work on many could not be done for, and why. */
@Entity
@Table(name = "stuck_case")
public class StuckCase {

  private static final int LONGEST = 2000;

  @Id private String id;

  @Column(nullable = false)
  private String work;

  @Column(nullable = false)
  private String caseNumber;

  @Column(nullable = false)
  private String reason;

  @Column(nullable = false)
  private Instant failedAt;

  @SuppressWarnings("NullAway.Init")
  protected StuckCase() {}

  StuckCase(String work, String caseNumber, String reason, Instant failedAt) {
    this.id = work + "/" + caseNumber;
    this.work = work;
    this.caseNumber = caseNumber;
    this.reason = reason.substring(0, Math.min(reason.length(), LONGEST));
    this.failedAt = failedAt;
  }

  public String work() {
    return work;
  }

  public String caseNumber() {
    return caseNumber;
  }

  /** A sentence for the office. */
  public String reason() {
    return reason;
  }

  public Instant failedAt() {
    return failedAt;
  }
}
