package org.onex.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chinese names of the affiliations that packs route by. */
public final class Affiliations {

  public static final List<String> ALL =
      List.of("municipal", "county", "district", "provincial", "province_governed_county");

  private Affiliations() {}

  /** The code itself when a pack brings an affiliation of its own. */
  public static String title(@Nullable String affiliation) {
    if (affiliation == null) {
      return "";
    }
    return switch (affiliation) {
      case "municipal" -> "市属";
      case "county" -> "县属";
      case "district" -> "区属";
      case "provincial" -> "省属";
      case "province_governed_county" -> "省直管县";
      default -> affiliation;
    };
  }
}
