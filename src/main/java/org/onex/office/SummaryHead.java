package org.onex.office;

import java.time.Instant;

/**
 * What stands above a summary.
 *
 * @param title the notice's own title of its summary, with the season
 * @param revision 1 for the first issue; every re-issue counts on
 */
public record SummaryHead(
    String title, String unit, String contact, int revision, Instant generatedAt) {}
