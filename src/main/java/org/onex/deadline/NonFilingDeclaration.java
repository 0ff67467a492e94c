package org.onex.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** 本批次不申报: a school has said so, and is not reminded any more. */
@Entity
@Table(name = "not_filing")
@IdClass(NonFilingDeclaration.Key.class)
public class NonFilingDeclaration {

  @Id private String seasonId;
  @Id private String schoolId;

  @Column(nullable = false)
  private String reason;

  @Column(nullable = false)
  private String declaredBy;

  @Column(nullable = false)
  private Instant declaredAt;

  @SuppressWarnings("NullAway.Init")
  protected NonFilingDeclaration() {}

  NonFilingDeclaration(
      String seasonId, String schoolId, String reason, String declaredBy, Instant declaredAt) {
    this.seasonId = seasonId;
    this.schoolId = schoolId;
    this.reason = reason;
    this.declaredBy = declaredBy;
    this.declaredAt = declaredAt;
  }

  public String seasonId() {
    return seasonId;
  }

  public String schoolId() {
    return schoolId;
  }

  public String reason() {
    return reason;
  }

  public String declaredBy() {
    return declaredBy;
  }

  public Instant declaredAt() {
    return declaredAt;
  }

  /** One declaration per school and season. */
  public record Key(String seasonId, String schoolId) implements Serializable {}
}
