package org.onex.season;

/** Ends within a season have moved; published within the same transaction. */
public record SeasonRedated(String seasonId) {}
