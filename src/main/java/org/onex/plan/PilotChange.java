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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.ChineseTime;
import org.onex.document.Sha256;
import org.onex.filing.Decision;
import org.onex.filing.FindingRecord;
import org.onex.policy.Finding;

/**
 * A change of a pilot's content, schedule or leader: applied for in writing, filed for the record
 * (变更备案), and in effect from then on and not before.
 */
@Entity
@Table(name = "pilot_change")
public class PilotChange {

  /** Owner type of its attachments. */
  public static final String DOCUMENT_OWNER = "pilot_change";

  @Id
  @Column(name = "change_number")
  private String number;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_number")
  private Plan plan;

  /** Unique: the database, too, lets one plan have one open change. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String openPlanNumber;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ChangeState state = ChangeState.DRAFT;

  /** How often it went to the office. */
  @Column(nullable = false)
  private int roundNo;

  @Column(nullable = false)
  private String reason;

  @Column(nullable = false)
  private LocalDate wantedFrom;

  /** When it went to the office last, and the digest of what went; null before it did. */
  private @Nullable Instant handedInAt;

  private @Nullable String handedInText;

  @Enumerated(EnumType.STRING)
  private @Nullable Decision decision;

  private @Nullable String recordNumber;
  private @Nullable Instant recordedAt;

  @Column(nullable = false)
  private Instant draftedAt;

  @Column(nullable = false)
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "pilot_change_item", joinColumns = @JoinColumn(name = "change_number"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<ChangeItem> items = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "pilot_change_paper", joinColumns = @JoinColumn(name = "change_number"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<AdjustmentPaper> papers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "pilot_change_finding", joinColumns = @JoinColumn(name = "change_number"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<FindingRecord> findings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "pilot_change_step", joinColumns = @JoinColumn(name = "change_number"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<AdjustmentStep> steps = new ArrayList<>();

  @Version
  @Column(name = "lock_version")
  private @Nullable Integer lockVersion;

  @SuppressWarnings("NullAway.Init")
  protected PilotChange() {}

  PilotChange(String number, Plan plan, CheckedChange wish, AdjustmentStep step) {
    this.number = number;
    this.plan = plan;
    this.draftedAt = step.actedAt();
    this.reason = wish.reason();
    this.wantedFrom = wish.from();
    this.items.addAll(wish.items());
    move(ChangeState.DRAFT, step);
  }

  /** Papers were signed for a certain text; another text needs new ones. */
  void rewrite(CheckedChange wish, AdjustmentStep step) {
    String before = text();
    reason = wish.reason();
    wantedFrom = wish.from();
    items.clear();
    items.addAll(wish.items());
    if (!text().equals(before)) {
      papers.clear();
      move(state, step);
    }
  }

  /** A later paper of the same kind takes the place of the earlier one. */
  void receive(AdjustmentPaper paper, AdjustmentStep step) {
    papers.removeIf(earlier -> earlier.kind().equals(paper.kind()));
    papers.add(paper);
    move(state, step);
  }

  /**
   * On its way to the office, by the process.
   *
   * @return whether it goes there for the first time
   */
  boolean leave(AdjustmentStep step) {
    roundNo++;
    decision = null;
    handedInAt = step.actedAt();
    handedInText = text();
    move(ChangeState.AT_OFFICE, step);
    return roundNo == 1;
  }

  /** With the school again, which has not handed it in or has to correct it. */
  void backToSchool(AdjustmentStep step) {
    move(handedInAt == null ? ChangeState.DRAFT : ChangeState.RETURNED, step);
  }

  void decide(Decision made, @Nullable String givenNumber, AdjustmentStep step) {
    decision = made;
    recordNumber = givenNumber;
    move(made == Decision.RETURN ? ChangeState.RETURNED : state, step);
  }

  void record(AdjustmentStep step) {
    recordedAt = step.actedAt();
    move(ChangeState.RECORDED, step);
  }

  void judged(Collection<Finding> found) {
    findings.clear();
    found.stream().map(FindingRecord::of).forEach(findings::add);
  }

  void move(ChangeState next, AdjustmentStep step) {
    state = next;
    openPlanNumber = next.isOpen() ? plan.number() : null;
    changedAt = step.actedAt();
    steps.add(step);
  }

  /** Digest of what is agreed to, signed for and recorded. */
  String text() {
    return Sha256.of(
        items.stream().map(ChangeItem::canonical).sorted().collect(Collectors.joining("\n"))
            + "\n"
            + wantedFrom
            + "\n"
            + reason);
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

  public ChangeState state() {
    return state;
  }

  public int round() {
    return roundNo;
  }

  public String reason() {
    return reason;
  }

  /** First day on which the school wants it to be so. */
  public LocalDate wantedFrom() {
    return wantedFrom;
  }

  /** First day on which it is so: never before the record. */
  public Optional<LocalDate> effectiveFrom() {
    return Optional.ofNullable(recordedAt)
        .map(ChineseTime::dayOf)
        .map(day -> day.isAfter(wantedFrom) ? day : wantedFrom);
  }

  public @Nullable Decision decision() {
    return decision;
  }

  public @Nullable Instant handedInAt() {
    return handedInAt;
  }

  @Nullable String handedInText() {
    return handedInText;
  }

  /** Number under which the office keeps it; its own where the office gave none. */
  public String recordNumber() {
    return recordNumber == null ? number : recordNumber;
  }

  public @Nullable Instant recordedAt() {
    return recordedAt;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public List<ChangeItem> items() {
    return List.copyOf(items);
  }

  /** 试点负责人、进度安排. */
  public String kind() {
    return items.stream().map(ChangeItem::title).collect(Collectors.joining("、"));
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
