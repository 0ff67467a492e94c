package org.onex.pack;

import java.util.ArrayList;
import java.util.List;
import org.onex.pack.PackProblem.Severity;

/** Collects everything that is wrong with one file, so that its author fixes it once. */
final class Problems {

  private final String file;
  private final List<PackProblem> all = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void error(String table, String row, String message, String remedy) {
    all.add(new PackProblem(file, table, row, message, remedy, Severity.ERROR));
  }

  void warn(String table, String row, String message, String remedy) {
    all.add(new PackProblem(file, table, row, message, remedy, Severity.WARNING));
  }

  List<PackProblem> all() {
    return List.copyOf(all);
  }

  boolean hasErrors() {
    return all.stream().anyMatch(PackProblem::isError);
  }
}
