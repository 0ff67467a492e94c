package org.onex.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A filing without its texts, for lists over a whole season. */
public record FilingRef(
    String number,
    String seasonId,
    String schoolId,
    String certificateId,
    String provinceId,
    String reviewUnitId,
    FilingState state,
    @Nullable String level,
    @Nullable String unitId,
    @Nullable Instant correctionUntil) {

  public static FilingRef of(Filing filing) {
    return new FilingRef(
        filing.number(),
        filing.seasonId(),
        filing.schoolId(),
        filing.certificateId(),
        filing.provinceId(),
        filing.reviewUnitId(),
        filing.state(),
        filing.level(),
        filing.unitId(),
        filing.correctionUntil());
  }
}
