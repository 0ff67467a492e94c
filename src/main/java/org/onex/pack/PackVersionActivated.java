package org.onex.pack;

import java.util.List;

/**
 * Another version of a pack came into force; published within the same transaction.
 *
 * @param version id of the version
 * @param parents packs directly above
 * @param ofSchool whether it is one school's own layer
 */
public record PackVersionActivated(
    String pack, String version, List<String> parents, boolean ofSchool) {

  public PackVersionActivated {
    parents = List.copyOf(parents);
  }
}
