package org.onex.season;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.casework.Confirmation;
import org.onex.casework.ConfirmationState;

/**
 * A window lengthened for all, for one unit, or for one filing: 延长申报时间, 准予补报, 准予补审.
 *
 * <p>It binds only once a second person has confirmed it.
 */
@Entity
@Table(name = "season_grant")
public class Grant {

  /** Stands for an end that is not known yet. */
  static final Instant OPEN_END = Instant.parse("9999-12-30T16:00:00Z");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String seasonId;

  @Column(name = "level_code", nullable = false)
  private String level;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private GrantScope scope;

  private @Nullable String target;

  @Column(nullable = false)
  private Instant closesAt;

  @Column(nullable = false)
  private String basis;

  @Column(nullable = false)
  private String reason;

  @Embedded private Confirmation confirmation;

  private @Nullable Long followsId;
  private @Nullable Instant formerlyUntil;

  @SuppressWarnings("NullAway.Init")
  protected Grant() {}

  /**
   * @param target id of the unit (school or bureau) or number of the filing; null for all
   * @param basis what the grant rests on, e.g. 省教育厅2027年4月3日会商纪要
   */
  public Grant(
      String seasonId,
      String level,
      GrantScope scope,
      @Nullable String target,
      Instant closesAt,
      String basis,
      String reason,
      String proposedBy,
      Instant proposedAt) {
    this.seasonId = seasonId;
    this.level = level;
    this.scope = scope;
    this.target = target;
    this.closesAt = closesAt;
    this.basis = basis;
    this.reason = reason;
    this.confirmation = new Confirmation(proposedBy, proposedAt);
  }

  /** Time that is counted in working days of a year whose days off nobody knows yet. */
  public boolean isOpenEnded() {
    return closesAt.equals(OPEN_END);
  }

  /** Sets the end once it can be told. */
  void endAt(Instant end) {
    closesAt = end;
  }

  /** A later level's end that moves along with another grant, and is confirmed with it. */
  Grant following(Grant first) {
    this.followsId = first.id;
    return this;
  }

  /** When it would have ended without this grant. */
  Grant insteadOf(@Nullable Instant end) {
    this.formerlyUntil = end;
    return this;
  }

  /** 延长申报时间 while the window is open, 准予补报 afterwards; 准予补审 for a reviewing level. */
  public String kind() {
    if (!level.equals("school")) {
      return "准予补审";
    }
    return formerlyUntil != null && !proposedAt().isBefore(formerlyUntil) ? "准予补报" : "延长申报时间";
  }

  void confirm(String person, Instant at) {
    confirmation.confirm("该项延期", person, at);
  }

  void withdraw(String person, Instant at) {
    confirmation.withdraw("该项延期", person, at);
  }

  boolean reaches(String levelCode, @Nullable String unitId, @Nullable String filingNumber) {
    return level.equals(levelCode)
        && switch (scope) {
          case ALL -> true;
          case UNIT -> target != null && target.equals(unitId);
          case FILING -> target != null && target.equals(filingNumber);
        };
  }

  boolean opens(Instant at) {
    Instant since = confirmedAt();
    return since != null && !at.isBefore(since) && at.isBefore(closesAt);
  }

  public Long id() {
    return id;
  }

  public String seasonId() {
    return seasonId;
  }

  public String level() {
    return level;
  }

  public GrantScope scope() {
    return scope;
  }

  public @Nullable String target() {
    return target;
  }

  public Instant closesAt() {
    return closesAt;
  }

  public String basis() {
    return basis;
  }

  public String reason() {
    return reason;
  }

  public String proposedBy() {
    return confirmation.proposedBy();
  }

  public Instant proposedAt() {
    return confirmation.proposedAt();
  }

  public @Nullable Long followsId() {
    return followsId;
  }

  public @Nullable Instant formerlyUntil() {
    return formerlyUntil;
  }

  public @Nullable String confirmedBy() {
    return confirmation.confirmedBy();
  }

  public @Nullable Instant confirmedAt() {
    return confirmation.confirmedAt();
  }

  public @Nullable Instant withdrawnAt() {
    return confirmation.withdrawnAt();
  }

  public ConfirmationState state() {
    return confirmation.state();
  }

  public boolean isConfirmed() {
    return state() == ConfirmationState.CONFIRMED;
  }
}
