package org.onex.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose words are in order; whether it is accepted is another matter. */
record CheckedAdjustment(
    List<PlanLine> lines,
    List<String> newCertificates,
    String reason,
    @Nullable String explanation) {}
