package org.onex.directory;

/**
 * How many units of one kind, type and affiliation there are under one superior: a notice's rows
 * ask nothing else of a unit.
 *
 * @param exampleId id of one of them, which stands for all
 */
public record UnitGroup(String exampleId, long units) {}
