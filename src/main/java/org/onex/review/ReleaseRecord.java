package org.onex.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who released which list of a season, and the scan on which it was signed off. */
@Entity
@Table(name = "release_record")
public class ReleaseRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private int filings;

  @Column(nullable = false)
  private String listHash;

  private @Nullable String scanId;

  @Column(nullable = false)
  private String releasedBy;

  @Column(nullable = false)
  private Instant releasedAt;

  @SuppressWarnings("NullAway.Init")
  protected ReleaseRecord() {}

  ReleaseRecord(
      String seasonId,
      int filings,
      String listHash,
      @Nullable String scanId,
      String releasedBy,
      Instant releasedAt) {
    this.seasonId = seasonId;
    this.filings = filings;
    this.listHash = listHash;
    this.scanId = scanId;
    this.releasedBy = releasedBy;
    this.releasedAt = releasedAt;
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

  /** SHA-256 of the list as it was released. */
  public String listHash() {
    return listHash;
  }

  public @Nullable String scanId() {
    return scanId;
  }

  public String releasedBy() {
    return releasedBy;
  }

  public Instant releasedAt() {
    return releasedAt;
  }
}
