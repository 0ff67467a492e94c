package org.onex.rehearsal;

import java.util.List;
import org.onex.notice.Finding;

/** What all findings on a filing come to for its school. */
enum SubmissionEligibility {
  MAY_BE_FILED("可以提交"),
  NEEDS_A_REASON("须作情况说明"),
  MAY_NOT_BE_FILED("不能提交");

  private final String label;

  SubmissionEligibility(String label) {
    this.label = label;
  }

  static SubmissionEligibility of(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding::blocksSubmission)) {
      return MAY_NOT_BE_FILED;
    }
    return findings.stream().anyMatch(Finding::needsExplanation) ? NEEDS_A_REASON : MAY_BE_FILED;
  }

  String label() {
    return label;
  }
}
