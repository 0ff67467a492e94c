package org.onex.plan;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.notice.Finding;

/** A school's request to change an approved plan, with everything that was said about it. */
@Entity
@Table(name = "adjustment")
@AssociationOverride(
    name = "papers",
    joinTable =
        @JoinTable(
            name = "adjustment_paper",
            joinColumns = @JoinColumn(name = "adjustment_number")))
@AssociationOverride(
    name = "findings",
    joinTable =
        @JoinTable(
            name = "adjustment_finding",
            joinColumns = @JoinColumn(name = "adjustment_number")))
@AssociationOverride(
    name = "steps",
    joinTable =
        @JoinTable(name = "adjustment_step", joinColumns = @JoinColumn(name = "adjustment_number")))
public class Adjustment extends PlanRequest {

  /** Owner type of its attachments. */
  public static final String DOCUMENT_OWNER = "adjustment";

  @Id
  @Column(name = "adjustment_number")
  private String number;

  @Column(nullable = false)
  private int baseVersion;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AdjustmentState state = AdjustmentState.DRAFT;

  private @Nullable String explanation;

  @Column(nullable = false)
  private Instant requestedAt;

  @ElementCollection
  @CollectionTable(name = "adjustment_line", joinColumns = @JoinColumn(name = "adjustment_number"))
  @OrderColumn(name = "ord")
  private List<PlanLine> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "adjustment_certificate",
      joinColumns = @JoinColumn(name = "adjustment_number"))
  @OrderColumn(name = "ord")
  @Column(name = "certificate", nullable = false)
  private List<String> newCertificates = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Adjustment() {}

  Adjustment(String number, Plan plan, CheckedAdjustment adjustment, RequestStep step) {
    super(plan, adjustment.reason());
    this.number = number;
    this.baseVersion = plan.current().number();
    this.requestedAt = step.actedAt();
    nextRound();
    write(adjustment);
    happened(step);
  }

  /** Consents were given to certain numbers; new numbers need new ones. */
  void rewrite(CheckedAdjustment adjustment, RequestStep step) {
    require(AdjustmentVerb.REWRITE);
    if (!sameLines(adjustment.lines())) {
      dropPapers();
    }
    nextRound();
    write(adjustment);
    move(AdjustmentVerb.REWRITE, AdjustmentState.DRAFT, step);
  }

  private void write(CheckedAdjustment adjustment) {
    explain(adjustment.reason());
    explanation = adjustment.explanation();
    lines.clear();
    lines.addAll(adjustment.lines());
    newCertificates.clear();
    newCertificates.addAll(adjustment.newCertificates());
  }

  private boolean sameLines(List<PlanLine> others) {
    return PlanDelta.between(lines, others).isEmpty();
  }

  /** What the rules found says where it goes: refused, to be agreed to, or further by itself. */
  void checked(AdjustmentState next, Collection<Finding> found, RequestStep step) {
    move(AdjustmentVerb.CHECK, next, step);
    judged(found);
  }

  /** To the unit that decides. */
  void handOver(Collection<Finding> found, RequestStep step) {
    move(AdjustmentVerb.HAND_OVER, AdjustmentState.AT_OFFICE, step);
    judged(found);
  }

  @Override
  void receive(RequestPaper paper, RequestStep step) {
    require(AdjustmentVerb.PAPER);
    super.receive(paper, step);
  }

  void decide(Decision made, RequestStep step) {
    require(AdjustmentVerb.DECIDE);
    answered(made);
    move(
        AdjustmentVerb.DECIDE,
        switch (made) {
          case APPROVE -> state;
          case RETURN -> AdjustmentState.RETURNED;
          case REJECT -> AdjustmentState.REFUSED;
        },
        step);
  }

  @Override
  boolean isOpen() {
    return state.isOpen();
  }

  void withdraw(RequestStep step) {
    move(AdjustmentVerb.WITHDRAW, AdjustmentState.WITHDRAWN, step);
  }

  /** What was confirmed stands in the plan. */
  void register(RequestStep step) {
    move(AdjustmentVerb.REGISTER, AdjustmentState.REGISTERED, step);
  }

  /** Throws the sentence that refuses a verb now. */
  void require(AdjustmentVerb verb) {
    AdjustmentTransitions.TABLE.require(state, verb, number);
    if (verb == AdjustmentVerb.DECIDE && decision() != null) {
      throw AdjustmentTransitions.handled(number, state);
    }
  }

  private void move(AdjustmentVerb verb, AdjustmentState next, RequestStep step) {
    state = AdjustmentTransitions.TABLE.next(state, verb, next, number);
    happened(step);
  }

  List<PlanDelta> changes() {
    List<PlanDelta> changes = new ArrayList<>(PlanDelta.between(base().lines(), lines));
    newCertificates.forEach(name -> changes.add(PlanDelta.newCertificate(name)));
    return changes;
  }

  /** The version of the plan that is to be changed. */
  PlanVersion base() {
    return plan().versions().get(baseVersion - 1);
  }

  public String number() {
    return number;
  }

  public AdjustmentState state() {
    return state;
  }

  public @Nullable String explanation() {
    return explanation;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public List<PlanLine> lines() {
    return List.copyOf(lines);
  }

  public List<String> newCertificates() {
    return List.copyOf(newCertificates);
  }
}
