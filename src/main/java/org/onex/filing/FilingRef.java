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
    @Nullable Instant correctionUntil) {}
