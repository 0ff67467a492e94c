package org.onex.web.page.school;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.FilingState;
import org.onex.notice.Finding;

/**
 * One filing of the school's page, with what the rules say of its latest text.
 *
 * @param closed why it cannot be handed in now; null while its time runs
 */
record SchoolView(
    String number,
    String certificateName,
    FilingState state,
    String stateText,
    int revision,
    int lines,
    int headcount,
    boolean editing,
    @Nullable Instant correctionUntil,
    List<Finding> findings,
    List<String> missingDocuments,
    @Nullable String closed,
    boolean submittable) {

  /** Those that speak against it or want a reason. */
  public List<Finding> open() {
    return findings.stream().filter(f -> f.blocksSubmission() || f.needsExplanation()).toList();
  }
}
