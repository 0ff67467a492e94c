package org.onex.collection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.casework.Labelled;
import org.onex.directory.Actor;
import org.onex.office.Attachment;

/**
 * One issue of a unit's summary: prepared with its stamped scan, then sent once. What came in after
 * that goes with the next number.
 */
@Entity
@Table(name = "collected_summary")
public class CollectedSummary {

  /** Owner type of the stamped copies. */
  public static final String SCAN_OWNER = "collection";

  @Id private String id;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private String unitId;

  @Column(name = "issue_no", nullable = false)
  private int number;

  private @Nullable String scanId;
  private @Nullable String rowHash;
  private @Nullable Instant sentAt;
  private @Nullable String sentBy;
  private @Nullable String sentByName;
  private int headcount;

  @ElementCollection(fetch = FetchType.EAGER)
  @BatchSize(size = 200)
  @CollectionTable(name = "collected_filing", joinColumns = @JoinColumn(name = "summary_id"))
  @Column(name = "filing_number")
  private Set<String> filings = new TreeSet<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected CollectedSummary() {}

  CollectedSummary(String seasonId, String unitId, int number) {
    this.id = "%s-%s-%d".formatted(seasonId, unitId, number);
    this.seasonId = seasonId;
    this.unitId = unitId;
    this.number = number;
  }

  /** Where an issue stands. */
  public enum State implements Labelled {
    PREPARED("待报送"),
    SENT("已报送");

    private final String label;

    State(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** The stamped copy, and what its rows said when it came. */
  void stamped(String scan, String hash) {
    SummaryTransitions.TABLE.require(state(), SummaryVerb.STAMP, name());
    scanId = scan;
    rowHash = hash;
  }

  /** What the stamped copies of a unit and season stand beside. */
  Attachment.Owner scanOwner() {
    return new Attachment.Owner(SCAN_OWNER, seasonId + "/" + unitId);
  }

  /** Whether the stamped copy still says what the rows say now. */
  public boolean says(String hash) {
    return scanId != null && hash.equals(rowHash);
  }

  void send(Actor actor, Collection<String> moved, int people, Instant at) {
    SummaryTransitions.TABLE.require(state(), SummaryVerb.SEND, name());
    sentAt = at;
    sentBy = actor.personId();
    sentByName = actor.name();
    headcount = people;
    filings.addAll(moved);
  }

  public String id() {
    return id;
  }

  public String seasonId() {
    return seasonId;
  }

  public String unitId() {
    return unitId;
  }

  public int number() {
    return number;
  }

  public @Nullable String scanId() {
    return scanId;
  }

  public State state() {
    return isSent() ? State.SENT : State.PREPARED;
  }

  private String name() {
    return "第%d号汇总表".formatted(number);
  }

  public boolean isSent() {
    return sentAt != null;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public @Nullable String sentBy() {
    return sentBy;
  }

  public @Nullable String sentByName() {
    return sentByName;
  }

  public int headcount() {
    return headcount;
  }

  /** What this issue moved up; what earlier ones did stands only in its rows. */
  public Set<String> filings() {
    return Set.copyOf(filings);
  }
}
