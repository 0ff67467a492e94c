package org.onex.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.ChineseTime;
import org.onex.filing.Receipt;

/** The receipt of an accepted submission: number, second and hash. */
record ReceiptAnswer(
    String number,
    int revision,
    OffsetDateTime submittedAt,
    String second,
    @Nullable String hash,
    List<FindingAnswer> findings) {

  /**
   * @throws NotAccepted when it was not accepted
   */
  static ReceiptAnswer of(Receipt receipt) {
    if (!receipt.accepted()) {
      throw new NotAccepted(receipt);
    }
    Instant at = Objects.requireNonNull(receipt.submittedAt());
    return new ReceiptAnswer(
        receipt.number(),
        receipt.revision(),
        Times.at(at),
        ChineseTime.second(at),
        receipt.hash(),
        receipt.findings().stream().map(FindingAnswer::of).toList());
  }
}
