package org.onex.batch;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.filing.Decision;

/** One act on many filings, done portion by portion, each filing once. */
@Entity
@Table(name = "batch_run")
public class BatchRun {

  @Id private String id;

  @Column(nullable = false)
  private String personId;

  @Column(nullable = false)
  private String personName;

  @Column(nullable = false)
  private String institutionId;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private Instant startedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Decision decision;

  private @Nullable String opinion;
  private @Nullable String exceptionReason;

  /** Null while somebody still looks at what would happen. */
  private @Nullable Instant confirmedAt;

  @ElementCollection
  @CollectionTable(name = "batch_item", joinColumns = @JoinColumn(name = "batch_id"))
  @OrderColumn(name = "ord")
  private List<BatchItem> items = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected BatchRun() {}

  BatchRun(Actor actor, String seasonId, List<BatchItem> items, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.personId = actor.personId();
    this.personName = actor.name();
    this.institutionId = actor.institutionId();
    this.seasonId = seasonId;
    this.items = new ArrayList<>(items);
    this.startedAt = at;
  }

  /** A review; without a decision it is a school's submission. */
  BatchRun deciding(
      Decision chosen, @Nullable String typedOpinion, @Nullable String typedExceptionReason) {
    decision = chosen;
    opinion = typedOpinion;
    exceptionReason = typedExceptionReason;
    return this;
  }

  /** To be done from now on; said twice, it is done once. */
  void confirm(Instant at) {
    confirmedAt = confirmedAt == null ? at : confirmedAt;
  }

  /** Hands out the next portion; nothing of it is handed out again. */
  List<String> take(int most) {
    if (confirmedAt == null) {
      return List.of();
    }
    List<BatchItem> next =
        items.stream().filter(item -> item.state() == BatchItem.State.WAITING).limit(most).toList();
    next.forEach(BatchItem::take);
    return next.stream().map(BatchItem::number).toList();
  }

  BatchItem item(String number) {
    return items.stream().filter(item -> item.number().equals(number)).findFirst().orElseThrow();
  }

  boolean isBy(Actor actor) {
    return personId.equals(actor.personId());
  }

  public String id() {
    return id;
  }

  public String personName() {
    return personName;
  }

  public String institutionId() {
    return institutionId;
  }

  public String seasonId() {
    return seasonId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** When the act arrived. */
  public @Nullable Instant confirmedAt() {
    return confirmedAt;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  public @Nullable Decision decision() {
    return decision;
  }

  public @Nullable String opinion() {
    return opinion;
  }

  public @Nullable String exceptionReason() {
    return exceptionReason;
  }

  public List<BatchItem> items() {
    return List.copyOf(items);
  }

  /** In the order in which somebody has to look at them: what was refused first, done last. */
  public List<BatchItem> itemsToLookAt() {
    return items.stream().sorted(Comparator.comparing(BatchItem::isDone)).toList();
  }

  public int total() {
    return items.size();
  }

  public long waiting() {
    return items.stream().filter(item -> item.state() == BatchItem.State.WAITING).count();
  }

  public long done() {
    return items.stream().filter(BatchItem::isDone).count();
  }
}
