package org.onex.web.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;

/** A finding in the words of the vectors. */
record FindingAnswer(
    String rule,
    String verdict,
    @Nullable String code,
    @Nullable String strength,
    String basis,
    @Nullable String subject,
    @Nullable String actual,
    @Nullable String limit,
    String clause,
    String message) {

  static FindingAnswer of(Finding finding) {
    return new FindingAnswer(
        finding.rule(),
        finding.verdict().name(),
        finding.code(),
        finding.strength() == null ? null : finding.strength().name().toLowerCase(Locale.ROOT),
        finding.basis().name().toLowerCase(Locale.ROOT),
        finding.subject(),
        finding.actual(),
        finding.limit(),
        finding.clause(),
        finding.message());
  }
}
