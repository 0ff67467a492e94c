package org.onex.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Receipt;
import org.onex.season.ChineseTime;

/**
 * The receipt of an accepted submission: number, second and hash; or the number of the 校内审批 that
 * comes first.
 */
record ReceiptAnswer(
    String number,
    int revision,
    @Nullable OffsetDateTime submittedAt,
    @Nullable String second,
    @Nullable String hash,
    List<FindingAnswer> findings,
    @Nullable String approval) {

  /**
   * @throws NotAccepted when it was not accepted
   */
  static ReceiptAnswer of(Receipt receipt) {
    if (receipt.problem() != null) {
      throw new NotAccepted(receipt);
    }
    Instant at = receipt.submittedAt();
    return new ReceiptAnswer(
        receipt.number(),
        receipt.revision(),
        at == null ? null : Times.at(at),
        at == null ? null : ChineseTime.second(at),
        receipt.hash(),
        receipt.findings().stream().map(FindingAnswer::of).toList(),
        receipt.approval());
  }
}
