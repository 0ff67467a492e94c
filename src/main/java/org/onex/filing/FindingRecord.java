package org.onex.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Basis;
import org.onex.notice.Finding;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;

/** A finding as it was when it was made; never recomputed, so that it can be shown later. */
@Embeddable
public class FindingRecord {

  @Column(nullable = false)
  private String rule;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Verdict verdict;

  private @Nullable String code;

  @Enumerated(EnumType.STRING)
  private @Nullable Strength strength;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Basis basis;

  private @Nullable String subject;
  private @Nullable String actual;

  @Column(name = "limit_text")
  private @Nullable String limit;

  @Column(nullable = false)
  private String clause;

  @Column(nullable = false)
  private String message;

  @SuppressWarnings("NullAway.Init")
  protected FindingRecord() {}

  public static FindingRecord of(Finding finding) {
    FindingRecord kept = new FindingRecord();
    kept.rule = finding.rule();
    kept.verdict = finding.verdict();
    kept.code = finding.code();
    kept.strength = finding.strength();
    kept.basis = finding.basis();
    kept.subject = finding.subject();
    kept.actual = finding.actual();
    kept.limit = finding.limit();
    kept.clause = finding.clause();
    kept.message = finding.message();
    return kept;
  }

  public Finding asFinding() {
    return new Finding(
        rule, verdict, code, strength, basis, subject, actual, limit, clause, message, Map.of());
  }
}
