package org.onex.review;

/** The results of a season have been released; published within the same transaction. */
public record SeasonReleased(String seasonId) {}
