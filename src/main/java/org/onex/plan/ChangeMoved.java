package org.onex.plan;

/** A change came to the office, back from it, or on record; published in the same transaction. */
public record ChangeMoved(ChangeView change) {}
