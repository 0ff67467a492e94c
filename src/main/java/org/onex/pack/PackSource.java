package org.onex.pack;

/**
 * The DMN file of one pack as text.
 *
 * @param pack name of its folder
 * @param file as problems name it
 */
public record PackSource(String pack, String file, String text) {}
