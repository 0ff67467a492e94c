package org.onex.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.filing.Decision;

/**
 * Who decided what at which level, when and why. Never changed; a later change voids it visibly.
 */
@Entity
@Table(name = "review_step")
public class ReviewStep {

  /** Most characters of an opinion or of a reason. */
  static final int LONGEST_WORDS = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_step_seq")
  @SequenceGenerator(name = "review_step_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false)
  private String filingNumber;

  @Column(name = "revision_no", nullable = false)
  private int revision;

  @Column(name = "level_code", nullable = false)
  private String level;

  @Column(nullable = false)
  private String levelTitle;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Decision decision;

  private @Nullable String opinion;
  private @Nullable String exceptionReason;

  @Column(nullable = false)
  private String actorId;

  @Column(nullable = false)
  private String actorName;

  @Column(nullable = false)
  private String unitId;

  @Column(nullable = false)
  private Instant decidedAt;

  @Column(nullable = false)
  private boolean inForce = true;

  @SuppressWarnings("NullAway.Init")
  protected ReviewStep() {}

  /** A decision of a level, a correction of one, or a return because the level was overdue. */
  public enum Kind {
    REVIEW("审核"),
    CORRECTION("更正"),
    SENT_BACK("逾期退回");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  ReviewStep(
      Kind kind,
      String filingNumber,
      int revision,
      String level,
      String levelTitle,
      Decision decision,
      @Nullable String opinion,
      @Nullable String exceptionReason,
      Actor actor,
      Instant decidedAt) {
    this.kind = kind;
    this.filingNumber = filingNumber;
    this.revision = revision;
    this.level = level;
    this.levelTitle = levelTitle;
    this.decision = decision;
    this.opinion = opinion;
    this.exceptionReason = exceptionReason;
    this.actorId = actor.personId();
    this.actorName = actor.name();
    this.unitId = actor.institutionId();
    this.decidedAt = decidedAt;
  }

  void voided() {
    inForce = false;
  }

  boolean passed(String levelCode) {
    return inForce && level.equals(levelCode) && decision == Decision.APPROVE;
  }

  public String filingNumber() {
    return filingNumber;
  }

  public int revision() {
    return revision;
  }

  public String level() {
    return level;
  }

  public String levelTitle() {
    return levelTitle;
  }

  public Kind kind() {
    return kind;
  }

  public Decision decision() {
    return decision;
  }

  public @Nullable String opinion() {
    return opinion;
  }

  public @Nullable String exceptionReason() {
    return exceptionReason;
  }

  public String actorId() {
    return actorId;
  }

  public String actorName() {
    return actorName;
  }

  public String unitId() {
    return unitId;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** False once a material change made the school's new text something this level has not seen. */
  public boolean isInForce() {
    return inForce;
  }
}
