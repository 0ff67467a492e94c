package org.onex.plan;

/**
 * Who has an adjustment now, for the models to route by.
 *
 * @param level that decides, as the pack names it
 * @param office kind of the unit
 */
public record HandedTo(String level, DecidingOffice office) {}
