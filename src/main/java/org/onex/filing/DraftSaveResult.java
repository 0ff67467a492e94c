package org.onex.filing;

import java.util.Optional;
import org.onex.directory.Refusal;

/**
 * What became of one draft that was handed in.
 *
 * @param written whether anything is now written otherwise than before
 */
public record DraftSaveResult(Filing filing, Outcome outcome, boolean written) {

  /** Why it could not be written; empty where it could. */
  public Optional<Refusal> refusal() {
    return outcome == Outcome.REFUSED ? filing.objection(FilingVerb.WRITE) : Optional.empty();
  }

  /** REPLACES: the revision in force stands until the new working copy is submitted (替换提交). */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REPLACES,
    REFUSED
  }
}
