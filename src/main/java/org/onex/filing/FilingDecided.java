package org.onex.filing;

/** The last word on a filing has been spoken; it is told later. */
public record FilingDecided(String number) {}
