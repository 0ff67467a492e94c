package org.onex.pack;

import java.util.List;
import java.util.Optional;

/**
 * The DMN file of one pack as text.
 *
 * @param pack name of its folder
 * @param file as problems name it
 */
public record PackSource(String pack, String file, String text) {

  /** 学校标识码 of the school whose own rules these are; empty for a notice. */
  public Optional<String> school() {
    return PolicyReader.institution(this);
  }

  /** Names of the packs directly above. */
  public List<String> parents() {
    return PolicyReader.parents(this);
  }
}
