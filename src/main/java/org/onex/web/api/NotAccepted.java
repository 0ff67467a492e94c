package org.onex.web.api;

import java.util.List;
import java.util.Objects;
import org.onex.directory.Refusal;
import org.onex.filing.Receipt;
import org.onex.notice.Finding;
import org.springframework.http.HttpStatus;

/** A filing that could not be submitted, with every finding. */
final class NotAccepted extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String number;
  private final transient List<FindingAnswer> findings;
  private final boolean rules;

  NotAccepted(Receipt receipt) {
    super("SUBMISSION_REFUSED", Objects.requireNonNull(receipt.problem()));
    this.number = receipt.number();
    this.findings = receipt.findings().stream().map(FindingAnswer::of).toList();
    this.rules =
        receipt.findings().stream()
            .filter(finding -> finding.blocksSubmission() || finding.needsExplanation())
            .map(Finding::message)
            .anyMatch(Objects.requireNonNull(receipt.problem())::contains);
  }

  /** What the rules found is for the school to change; everything else lies in time or state. */
  HttpStatus status() {
    return rules ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
  }

  String number() {
    return number;
  }

  List<FindingAnswer> findings() {
    return findings;
  }
}
