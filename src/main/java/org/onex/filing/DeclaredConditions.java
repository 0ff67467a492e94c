package org.onex.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.onex.policy.FilingFacts;

/** 试点条件: what a school declares of its major and team for one filing, judged by the notice. */
@Entity
@Table(name = "declared_conditions")
public class DeclaredConditions {

  @Id private String filingNumber;

  @Column(nullable = false)
  private int consecutiveYears;

  @Column(nullable = false)
  private int teachers;

  @Column(nullable = false)
  private int doubleQualified;

  @Column(nullable = false)
  private int team;

  @Column(nullable = false)
  private int industryExperts;

  @Column(nullable = false)
  private String honour;

  @Column(nullable = false)
  private String experience;

  @Column(nullable = false)
  private String declaredBy;

  @Column(nullable = false)
  private Instant declaredAt;

  @SuppressWarnings("NullAway.Init")
  protected DeclaredConditions() {}

  DeclaredConditions(
      String filingNumber,
      FilingFacts.Conditions conditions,
      String experience,
      String declaredBy,
      Instant declaredAt) {
    this.filingNumber = filingNumber;
    this.consecutiveYears = conditions.consecutiveYears();
    this.teachers = conditions.teachers();
    this.doubleQualified = conditions.doubleQualified();
    this.team = conditions.team();
    this.industryExperts = conditions.industryExperts();
    this.honour = conditions.honour();
    this.experience = experience;
    this.declaredBy = declaredBy;
    this.declaredAt = declaredAt;
  }

  public String filingNumber() {
    return filingNumber;
  }

  public FilingFacts.Conditions asFacts() {
    return new FilingFacts.Conditions(
        consecutiveYears, teachers, doubleQualified, team, industryExperts, honour);
  }

  public String honour() {
    return honour;
  }

  /** Earlier training in the field, in the school's words. */
  public String experience() {
    return experience;
  }

  public String declaredBy() {
    return declaredBy;
  }

  public Instant declaredAt() {
    return declaredAt;
  }
}
