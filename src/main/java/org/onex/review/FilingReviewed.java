package org.onex.review;

import org.onex.filing.Decision;

/**
 * A level has decided on a filing; published within the same transaction.
 *
 * @param finalLevel whether nobody comes after this level
 */
public record FilingReviewed(
    String number,
    int revision,
    String level,
    String levelTitle,
    Decision decision,
    boolean finalLevel) {}
