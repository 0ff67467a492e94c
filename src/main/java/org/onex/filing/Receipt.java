package org.onex.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;

/**
 * What the school gets for one filing it wanted to submit.
 *
 * @param submittedAt the second that counts; null when it was not accepted
 * @param hash SHA-256 of what was submitted; null when it was not accepted
 * @param approval number of the 校内审批 that comes first; null when none does
 * @param problem why it was not accepted; null when it was
 */
public record Receipt(
    String number,
    int revision,
    @Nullable Instant submittedAt,
    @Nullable String hash,
    List<Finding> findings,
    @Nullable String approval,
    @Nullable String problem) {

  public Receipt {
    findings = List.copyOf(findings);
  }

  static Receipt accepted(String number, Revision revision, Instant at, List<Finding> findings) {
    return new Receipt(number, revision.number(), at, revision.hash(), findings, null, null);
  }

  static Receipt inHouse(Filing filing, List<Finding> findings, String approval) {
    return new Receipt(
        filing.number(), filing.revisionInForce(), null, null, findings, approval, null);
  }

  static Receipt refused(Filing filing, List<Finding> findings, String problem) {
    return new Receipt(
        filing.number(), filing.revisionInForce(), null, null, findings, null, problem);
  }

  /** Not even judged. */
  static Receipt failed(String number, String problem) {
    return new Receipt(number, 0, null, null, List.of(), null, problem);
  }

  public boolean accepted() {
    return problem == null && approval == null;
  }
}
