package org.onex.notice;

import java.nio.file.Path;
import org.onex.pack.PackFolder;
import org.onex.pack.PackLibrary;

/** The packs as they are shipped, for tests that need a real notice. */
final class ShippedPacks {

  static final PackLibrary ALL = new PackLibrary(PackFolder.sources(Path.of("processes")));

  static final Policy ANHUI = named("AH-2024");
  static final Policy GUANGDONG = named("GD-2024");
  static final Policy YUNNAN = named("YN-2023");
  static final Policy HENAN = named("HA-2019");
  static final Policy NATIONAL = named("NAT-2019");
  static final Policy COLLEGE = named("GDSTY-2023");

  private ShippedPacks() {}

  private static Policy named(String id) {
    return ALL.policyWithId(id).orElseThrow();
  }
}
