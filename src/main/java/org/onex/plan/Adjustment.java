package org.onex.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.filing.FindingRecord;
import org.onex.policy.Finding;

/** A school's request to change an approved plan, with everything that was said about it. */
@Entity
@Table(name = "adjustment")
public class Adjustment {

  /** Owner type of its attachments. */
  public static final String DOCUMENT_OWNER = "adjustment";

  @Id
  @Column(name = "adjustment_number")
  private String number;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_number")
  private Plan plan;

  /** Unique: the database, too, lets one plan have one open adjustment. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String openPlanNumber;

  @Column(nullable = false)
  private int baseVersion;

  @Column(nullable = false)
  private int roundNo;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AdjustmentState state;

  @Column(nullable = false)
  private String reason;

  private @Nullable String explanation;

  @Enumerated(EnumType.STRING)
  private @Nullable Decision decision;

  @Column(nullable = false)
  private Instant requestedAt;

  @Column(nullable = false)
  private Instant changedAt;

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

  @ElementCollection
  @CollectionTable(name = "adjustment_paper", joinColumns = @JoinColumn(name = "adjustment_number"))
  @OrderColumn(name = "ord")
  private List<AdjustmentPaper> papers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "adjustment_finding",
      joinColumns = @JoinColumn(name = "adjustment_number"))
  @OrderColumn(name = "ord")
  private List<FindingRecord> findings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "adjustment_step", joinColumns = @JoinColumn(name = "adjustment_number"))
  @OrderColumn(name = "ord")
  private List<AdjustmentStep> steps = new ArrayList<>();

  @Version
  @Column(name = "lock_version")
  private @Nullable Integer lockVersion;

  @SuppressWarnings("NullAway.Init")
  protected Adjustment() {}

  Adjustment(String number, Plan plan, CheckedWish wish, AdjustmentStep step) {
    this.number = number;
    this.plan = plan;
    this.baseVersion = plan.current().number();
    this.openPlanNumber = plan.number();
    this.roundNo = 1;
    this.requestedAt = step.actedAt();
    this.changedAt = step.actedAt();
    this.state = AdjustmentState.DRAFT;
    this.reason = wish.reason();
    this.steps.add(step);
    write(wish);
  }

  /** Consents were given to certain numbers; new numbers need new ones. */
  void rewrite(CheckedWish wish, AdjustmentStep step) {
    if (!sameLines(wish.lines())) {
      papers.clear();
    }
    roundNo++;
    decision = null;
    write(wish);
    move(AdjustmentState.DRAFT, step);
  }

  private void write(CheckedWish wish) {
    reason = wish.reason();
    explanation = wish.explanation();
    lines.clear();
    lines.addAll(wish.lines());
    newCertificates.clear();
    newCertificates.addAll(wish.newCertificates());
  }

  private boolean sameLines(List<PlanLine> others) {
    return PlanChange.between(lines, others).isEmpty();
  }

  void judged(AdjustmentState next, Collection<Finding> found, AdjustmentStep step) {
    findings.clear();
    found.stream().map(FindingRecord::of).forEach(findings::add);
    move(next, step);
  }

  /** A later paper of the same kind takes the place of the earlier one. */
  void receive(AdjustmentPaper paper, AdjustmentStep step) {
    papers.removeIf(earlier -> earlier.kind().equals(paper.kind()));
    papers.add(paper);
    move(state, step);
  }

  void decide(Decision made, AdjustmentStep step) {
    decision = made;
    move(
        switch (made) {
          case APPROVE -> state;
          case RETURN -> AdjustmentState.RETURNED;
          case REJECT -> AdjustmentState.REFUSED;
        },
        step);
  }

  void move(AdjustmentState next, AdjustmentStep step) {
    state = next;
    openPlanNumber = next.isOpen() ? plan.number() : null;
    changedAt = step.actedAt();
    steps.add(step);
  }

  List<PlanChange> changes() {
    List<PlanChange> changes = new ArrayList<>(PlanChange.between(base().lines(), lines));
    newCertificates.forEach(name -> changes.add(PlanChange.newCertificate(name)));
    return changes;
  }

  /** The version of the plan that is to be changed. */
  PlanVersion base() {
    return plan.versions().get(baseVersion - 1);
  }

  Set<String> given() {
    return papers.stream().map(AdjustmentPaper::kind).collect(Collectors.toSet());
  }

  Optional<AdjustmentPaper> paper(String kind) {
    return papers.stream().filter(paper -> paper.kind().equals(kind)).findFirst();
  }

  public String number() {
    return number;
  }

  public Plan plan() {
    return plan;
  }

  public int round() {
    return roundNo;
  }

  public AdjustmentState state() {
    return state;
  }

  public String reason() {
    return reason;
  }

  public @Nullable String explanation() {
    return explanation;
  }

  /** What the office decided last on this round; null as long as it has not. */
  public @Nullable Decision decision() {
    return decision;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public List<PlanLine> lines() {
    return List.copyOf(lines);
  }

  public List<String> newCertificates() {
    return List.copyOf(newCertificates);
  }

  public List<AdjustmentPaper> papers() {
    return List.copyOf(papers);
  }

  public List<Finding> findings() {
    return findings.stream().map(FindingRecord::asFinding).toList();
  }

  public List<AdjustmentStep> steps() {
    return List.copyOf(steps);
  }
}
