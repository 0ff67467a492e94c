package org.onex.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule's verdict on one subject, as it is shown at the school, in Tasklist, in the mail and in
 * the workbook.
 *
 * @param rule name of the rule in the vectors, e.g. {@code min_headcount}
 * @param code machine-readable reason, e.g. {@code BELOW_CERT_MIN}; null when the rule passes
 * @param strength how hard the clause binds; null when nothing is broken
 * @param subject what was judged, in Chinese (a level and major, a document); null for the whole
 *     filing
 * @param actual the figure found, as shown; null where there is none
 * @param limit the figure required, as shown; null where there is none
 * @param clause notice and article, e.g. {@code 皖教秘职成〔2024〕22号 二}
 * @param message the whole sentence in Chinese: figure, limit, clause, remedy
 * @param details further values of the vectors' {@code expected} (required, cap, cap_exact …)
 */
public record Finding(
    String rule,
    Verdict verdict,
    @Nullable String code,
    @Nullable Strength strength,
    Basis basis,
    @Nullable String subject,
    @Nullable String actual,
    @Nullable String limit,
    String clause,
    String message,
    Map<String, Object> details) {

  public Finding {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /** Whether a filing with this finding cannot be submitted at all. */
  public boolean blocksSubmission() {
    return verdict == Verdict.ERROR || (verdict == Verdict.BLOCK && strength == Strength.MANDATORY);
  }

  /** Whether a filing with this finding can be submitted only with 情况说明. */
  public boolean needsExplanation() {
    return (verdict == Verdict.BLOCK || verdict == Verdict.RESTRICT)
        && strength == Strength.PRINCIPLE;
  }
}
