package org.onex.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.onex.notice.Check;
import org.onex.notice.Finding;

/** What one check of a revision found. */
@Embeddable
public class FindingEmbeddable {

  @Enumerated(EnumType.STRING)
  @Column(name = "check_name", nullable = false)
  private Check check;

  @Embedded private FindingRecord finding;

  @SuppressWarnings("NullAway.Init")
  protected FindingEmbeddable() {}

  static FindingEmbeddable of(Check check, Finding finding) {
    FindingEmbeddable kept = new FindingEmbeddable();
    kept.check = check;
    kept.finding = FindingRecord.of(finding);
    return kept;
  }

  boolean isOf(Check other) {
    return check == other;
  }

  Finding asFinding() {
    return finding.asFinding();
  }
}
