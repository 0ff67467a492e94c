package org.onex.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.casework.Confirmation;
import org.onex.casework.ConfirmationState;
import org.onex.filing.Decision;

/**
 * One round of 统一发布: its list, the scan on which that list was signed off, who proposed it and who
 * confirmed it. Nothing comes out that is not on the list of a confirmed round.
 */
@Entity
@Table(name = "release_record")
public class ReleaseRecord {

  /** Owner type of the lists and signed-off scans beside a season. */
  public static final String FILE_OWNER = "season";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private int filings;

  @Column(nullable = false)
  private String listHash;

  private @Nullable String listId;
  private @Nullable String scanId;

  /** The columns keep the names that an older node writes. */
  @Embedded
  @AttributeOverride(name = "proposedBy", column = @Column(name = "released_by", nullable = false))
  @AttributeOverride(name = "proposedAt", column = @Column(name = "released_at", nullable = false))
  private Confirmation confirmation;

  @ElementCollection
  @CollectionTable(name = "release_filing", joinColumns = @JoinColumn(name = "release_id"))
  private List<Listed> listed = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ReleaseRecord() {}

  ReleaseRecord(
      ReleaseList list, String listId, @Nullable String scanId, String person, Instant at) {
    this.seasonId = list.seasonId();
    this.filings = list.rows().size();
    this.listHash = list.hash();
    this.listId = listId;
    this.scanId = scanId;
    this.confirmation = new Confirmation(person, at);
    list.rows().forEach(row -> listed.add(new Listed(row.number(), row.decision())));
  }

  /** One line of the list: what becomes known, and as what. */
  @Embeddable
  record Listed(
      @Column(name = "filing_number", nullable = false) String number,
      @Enumerated(EnumType.STRING) @Column(nullable = false) Decision decision) {}

  void confirm(String person, Instant at) {
    confirmation.confirm("本次发布", person, at);
  }

  void withdraw(String person, Instant at) {
    confirmation.withdraw("本次发布", person, at);
  }

  public Long id() {
    return id;
  }

  public String seasonId() {
    return seasonId;
  }

  public int filings() {
    return filings;
  }

  /** SHA-256 of the list as it is released. */
  public String listHash() {
    return listHash;
  }

  /** The list as a workbook; null where it was released before lists were kept. */
  public @Nullable String listId() {
    return listId;
  }

  public @Nullable String scanId() {
    return scanId;
  }

  public ConfirmationState state() {
    return confirmation.state();
  }

  public String proposedBy() {
    return confirmation.proposedBy();
  }

  public Instant proposedAt() {
    return confirmation.proposedAt();
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
}
