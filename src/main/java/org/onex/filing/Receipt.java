package org.onex.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Finding;

/**
 * What the school gets for one filing it wanted to submit.
 *
 * @param submittedAt the second that counts; null when it was not accepted
 * @param hash SHA-256 of what was submitted; null when it was not accepted
 * @param problem why it was not accepted; null when it was
 */
public record Receipt(
    String number,
    int revision,
    @Nullable Instant submittedAt,
    @Nullable String hash,
    List<Finding> findings,
    @Nullable String problem) {

  public Receipt {
    findings = List.copyOf(findings);
  }

  public boolean accepted() {
    return problem == null;
  }
}
