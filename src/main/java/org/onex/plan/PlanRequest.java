package org.onex.plan;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.filing.FindingRecord;
import org.onex.notice.Finding;

/**
 * What a school asks about its plan: the papers it brings, what the rules found, what the deciding
 * unit said and everything that happened. A plan has one open request of a kind at most.
 */
@MappedSuperclass
public abstract class PlanRequest {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_number")
  private Plan plan;

  /** Unique: the database, too, lets one plan have one open request of a kind. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String openPlanNumber;

  @Column(nullable = false)
  private int roundNo;

  @Column(nullable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  private @Nullable Decision decision;

  @Column(nullable = false)
  private Instant changedAt;

  @ElementCollection
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<RequestPaper> papers = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<FindingRecord> findings = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<RequestStep> steps = new ArrayList<>();

  @Version
  @Column(name = "lock_version")
  private @Nullable Integer lockVersion;

  @SuppressWarnings("NullAway.Init")
  protected PlanRequest() {}

  PlanRequest(Plan plan, String reason) {
    this.plan = plan;
    this.reason = reason;
  }

  /** Whether the plan has no room for another of its kind meanwhile. */
  abstract boolean isOpen();

  /** After every act, when the state is what the act made of it. */
  void happened(RequestStep step) {
    openPlanNumber = isOpen() ? plan.number() : null;
    changedAt = step.actedAt();
    steps.add(step);
  }

  /** Once more to the deciding unit, which has not said anything of it yet. */
  void nextRound() {
    roundNo++;
    decision = null;
  }

  void explain(String why) {
    reason = why;
  }

  void answered(Decision made) {
    decision = made;
  }

  /** A later paper of the same kind takes the place of the earlier one. */
  void receive(RequestPaper paper, RequestStep step) {
    papers.removeIf(earlier -> earlier.kind().equals(paper.kind()));
    papers.add(paper);
    happened(step);
  }

  /** Papers were given for a certain text; another text needs new ones. */
  void dropPapers() {
    papers.clear();
  }

  void judged(Collection<Finding> found) {
    findings.clear();
    found.stream().map(FindingRecord::of).forEach(findings::add);
  }

  Set<String> given() {
    return papers.stream().map(RequestPaper::kind).collect(Collectors.toSet());
  }

  Optional<RequestPaper> paper(String kind) {
    return papers.stream().filter(paper -> paper.kind().equals(kind)).findFirst();
  }

  public Plan plan() {
    return plan;
  }

  /** How often it went to the deciding unit. */
  public int round() {
    return roundNo;
  }

  public String reason() {
    return reason;
  }

  /** What was decided last on this round; null as long as nothing was. */
  public @Nullable Decision decision() {
    return decision;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public List<RequestPaper> papers() {
    return List.copyOf(papers);
  }

  public List<Finding> findings() {
    return findings.stream().map(FindingRecord::asFinding).toList();
  }

  public List<RequestStep> steps() {
    return List.copyOf(steps);
  }
}
