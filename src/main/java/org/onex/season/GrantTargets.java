package org.onex.season;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the filings that a grant may name. */
public interface GrantTargets {

  Optional<Target> find(String filingNumber);

  /**
   * A filing as far as a grant is concerned.
   *
   * @param correctionUntil end of the correction period of a returned filing
   */
  record Target(
      String seasonId,
      String schoolId,
      String reviewUnitId,
      String provinceId,
      @Nullable Instant correctionUntil) {}
}
