package org.onex.pack;

/**
 * Another version of a pack came into force; published within the same transaction.
 *
 * @param version id of the version
 */
public record PackInForce(String pack, String version) {}
