package org.onex.directory;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Demo data of the packs that were chosen: each brings a fictional province of its own under {@code
 * demo/<pack>/}.
 */
@Component
@Profile({"demo", "test"})
public class DemoTables {

  private final List<String> packs;

  /**
   * @param packs those of the installation where nothing else is set
   */
  public DemoTables(@Value("${onex.demo.packs:${onex.packs}}") List<String> packs) {
    this.packs = List.copyOf(packs);
  }

  /** Rows of the tables of this name, in the packs' order; a pack without one adds none. */
  public List<DemoTable.Row> read(String table) {
    return packs.stream()
        .map(pack -> "demo/%s/%s".formatted(pack.strip(), table))
        .filter(DemoTable::exists)
        .flatMap(path -> DemoTable.read(path).stream())
        .toList();
  }

  List<String> packs() {
    return packs;
  }
}
