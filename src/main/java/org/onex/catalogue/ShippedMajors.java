package org.onex.catalogue;

import java.util.List;
import org.onex.directory.Startup;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The list of majors of 2021 that comes with the system, in production too. It is not complete:
 * administrators complete it from Excel, and a code it lacks is only a hint.
 */
@Component
@Order(Startup.LISTS)
class ShippedMajors implements ApplicationRunner {

  private final MajorStore majors;
  private final Catalogue catalogue;

  ShippedMajors(MajorStore majors, Catalogue catalogue) {
    this.majors = majors;
    this.catalogue = catalogue;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (majors.count() == 0) {
      catalogue.loadMajors(shipped());
    }
  }

  static List<Major> shipped() {
    return ListFile.read("catalogue/majors-2021-partial.csv", ",").stream()
        .map(cells -> new Major(cells.get(1), cells.get(2), cells.get(0), cells.get(3)))
        .toList();
  }
}
