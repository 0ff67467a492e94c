package org.onex.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.onex.directory.Actor;

/** One issue of a unit's summary: what a stamped copy can be told by. */
@Entity
@Table(name = "summary_issue")
class SummaryIssue {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private String unitId;

  @Column(name = "revision_no", nullable = false)
  private int revision;

  @Column(nullable = false)
  private String rowHash;

  @Column(nullable = false)
  private Instant issuedAt;

  @Column(nullable = false)
  private String issuedBy;

  @SuppressWarnings("NullAway.Init")
  protected SummaryIssue() {}

  SummaryIssue(
      String seasonId, String unitId, int revision, String rowHash, Actor by, Instant issuedAt) {
    this.seasonId = seasonId;
    this.unitId = unitId;
    this.revision = revision;
    this.rowHash = rowHash;
    this.issuedBy = by.personId();
    this.issuedAt = issuedAt;
  }

  boolean says(String hash) {
    return rowHash.equals(hash);
  }

  int revision() {
    return revision;
  }

  Instant issuedAt() {
    return issuedAt;
  }
}
