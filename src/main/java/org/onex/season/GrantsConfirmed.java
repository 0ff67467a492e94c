package org.onex.season;

import java.util.List;

/** A grant, and those of later levels that follow it, now bind; within the same transaction. */
public record GrantsConfirmed(String seasonId, List<Grant> grants) {}
