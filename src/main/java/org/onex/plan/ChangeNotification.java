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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.office.Sha256;
import org.onex.season.ChineseTime;

/**
 * A change of a pilot's content, schedule or leader: applied for in writing, filed for the record
 * (变更备案), and in effect from then on and not before.
 */
@Entity
@Table(name = "pilot_change")
@AssociationOverride(
    name = "papers",
    joinTable =
        @JoinTable(name = "pilot_change_paper", joinColumns = @JoinColumn(name = "change_number")))
@AssociationOverride(
    name = "findings",
    joinTable =
        @JoinTable(
            name = "pilot_change_finding",
            joinColumns = @JoinColumn(name = "change_number")))
@AssociationOverride(
    name = "steps",
    joinTable =
        @JoinTable(name = "pilot_change_step", joinColumns = @JoinColumn(name = "change_number")))
public class ChangeNotification extends PlanRequest {

  /** Owner type of its attachments. */
  public static final String DOCUMENT_OWNER = "pilot_change";

  @Id
  @Column(name = "change_number")
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ChangeState state = ChangeState.DRAFT;

  @Column(nullable = false)
  private LocalDate wantedFrom;

  /** When it went to the office last, and the digest of what went; null before it did. */
  private @Nullable Instant handedInAt;

  private @Nullable String handedInText;

  private @Nullable String recordNumber;
  private @Nullable Instant recordedAt;

  @Column(nullable = false)
  private Instant draftedAt;

  @ElementCollection
  @CollectionTable(name = "pilot_change_item", joinColumns = @JoinColumn(name = "change_number"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<ChangedItem> items = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ChangeNotification() {}

  ChangeNotification(String number, Plan plan, CheckedChange wanted, RequestStep step) {
    super(plan, wanted.reason());
    this.number = number;
    this.draftedAt = step.actedAt();
    this.wantedFrom = wanted.from();
    this.items.addAll(wanted.items());
    happened(step);
  }

  /** Papers were signed for a certain text; another text needs new ones. */
  void rewrite(CheckedChange wanted, RequestStep step) {
    require(ChangeVerb.REWRITE);
    String before = text();
    explain(wanted.reason());
    wantedFrom = wanted.from();
    items.clear();
    items.addAll(wanted.items());
    if (!text().equals(before)) {
      dropPapers();
      happened(step);
    }
  }

  /**
   * On its way to the office, by the process.
   *
   * @return whether it goes there for the first time
   */
  boolean leave(RequestStep step) {
    move(ChangeVerb.HAND_IN, ChangeState.AT_OFFICE, step);
    nextRound();
    handedInAt = step.actedAt();
    handedInText = text();
    return round() == 1;
  }

  /** With the school again, which has not handed it in or has to correct it. */
  void backToSchool(RequestStep step) {
    move(
        ChangeVerb.LEAVE_HOUSE,
        handedInAt == null ? ChangeState.DRAFT : ChangeState.RETURNED,
        step);
  }

  void decide(Decision made, @Nullable String givenNumber, RequestStep step) {
    require(ChangeVerb.DECIDE);
    answered(made);
    recordNumber = givenNumber;
    move(ChangeVerb.DECIDE, made == Decision.RETURN ? ChangeState.RETURNED : state, step);
  }

  void record(RequestStep step) {
    move(ChangeVerb.RECORD, ChangeState.RECORDED, step);
    recordedAt = step.actedAt();
  }

  @Override
  boolean isOpen() {
    return state.isOpen();
  }

  /** The school's own people first. */
  void enterHouse(RequestStep step) {
    move(ChangeVerb.ENTER_HOUSE, ChangeState.IN_HOUSE, step);
  }

  void withdraw(RequestStep step) {
    move(ChangeVerb.WITHDRAW, ChangeState.WITHDRAWN, step);
  }

  @Override
  void receive(RequestPaper paper, RequestStep step) {
    require(ChangeVerb.PAPER);
    super.receive(paper, step);
  }

  /** Throws the sentence that refuses a verb now. */
  void require(ChangeVerb verb) {
    ChangeTransitions.TABLE.require(state, verb, number);
    if (verb == ChangeVerb.DECIDE && decision() != null) {
      throw ChangeTransitions.handled(number, state);
    }
  }

  private void move(ChangeVerb verb, ChangeState next, RequestStep step) {
    state = ChangeTransitions.TABLE.next(state, verb, next, number);
    happened(step);
  }

  /** Digest of what is agreed to, signed for and recorded. */
  String text() {
    return Sha256.of(
        items.stream().map(ChangedItem::canonical).sorted().collect(Collectors.joining("\n"))
            + "\n"
            + wantedFrom
            + "\n"
            + reason());
  }

  public String number() {
    return number;
  }

  public ChangeState state() {
    return state;
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

  public List<ChangedItem> items() {
    return List.copyOf(items);
  }

  /** 试点负责人、进度安排. */
  public String kind() {
    return items.stream().map(ChangedItem::title).collect(Collectors.joining("、"));
  }
}
