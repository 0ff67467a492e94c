package org.onex.filing;

/** How many filings of a school stand in a state. */
public record FilingsOfSchool(String schoolId, FilingState state, long filings) {}
