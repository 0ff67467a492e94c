package org.onex.plan;

import java.util.List;
import org.onex.notice.Envelope;

/**
 * An adjustment lies with the office; published within the same transaction.
 *
 * @param envelope mail that the notice asks for
 * @param subject of that mail, filled in
 * @param scans stamped papers that go with it
 */
public record AdjustmentHandedOver(
    AdjustmentView adjustment, Envelope envelope, String subject, List<Scan> scans) {

  public AdjustmentHandedOver {
    scans = List.copyOf(scans);
  }

  /** A stored file. */
  public record Scan(String fileName, String mediaType, String sha256) {}
}
