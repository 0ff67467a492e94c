package org.onex.plan;

import org.onex.filing.Decision;

/** The office has decided on an adjustment; published within the same transaction. */
public record AdjustmentDecided(AdjustmentView adjustment, Decision decision) {}
