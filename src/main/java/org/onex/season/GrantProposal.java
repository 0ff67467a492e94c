package org.onex.season;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the province's office wants to grant.
 *
 * @param target id of a school or bureau, or number of a filing; null for all
 * @param closesAt new end, exclusive
 */
public record GrantProposal(
    String seasonId,
    String level,
    GrantScope scope,
    @Nullable String target,
    @Nullable Instant closesAt,
    @Nullable String basis,
    @Nullable String reason) {}
