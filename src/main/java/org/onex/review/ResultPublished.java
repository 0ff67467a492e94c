package org.onex.review;

import org.onex.filing.Decision;

/** A filing's result has become known to the school, or was corrected afterwards. */
public record ResultPublished(String number, Decision decision, boolean correction) {}
