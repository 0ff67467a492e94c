package org.onex.filing;

/**
 * How many filings lie with a unit at a level.
 *
 * @param asked how many of them their schools want back
 */
public record FilingsAtUnit(String level, String unitId, long filings, long asked) {}
