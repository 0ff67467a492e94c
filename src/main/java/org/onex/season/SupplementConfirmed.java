package org.onex.season;

import java.util.List;

/**
 * A supplementary notice now binds; published within the same transaction.
 *
 * @param changes what has changed, in sentences
 */
public record SupplementConfirmed(SupplementaryNotice notice, List<String> changes) {}
