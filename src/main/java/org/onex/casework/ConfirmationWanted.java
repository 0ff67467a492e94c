package org.onex.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something waits for its second person; published within the same transaction.
 *
 * @param what as it stands in sentences
 * @param key tells one such matter of a season from another
 * @param until when it has to be confirmed; null where that is open
 * @param path page on which it is confirmed
 */
public record ConfirmationWanted(
    String seasonId,
    String what,
    String key,
    String proposedBy,
    @Nullable Instant until,
    String path) {}
