package org.onex.intake;

import java.util.List;
import org.onex.directory.DirectoryEntries;

/**
 * What a list of units and people brought in: entries that can be loaded, and every problem at
 * once.
 */
public record ImportedRegister(
    int unitRows, int personRows, DirectoryEntries entries, List<IntakeProblem> problems) {

  public ImportedRegister {
    problems = List.copyOf(problems);
  }

  public boolean clean() {
    return problems.stream().noneMatch(IntakeProblem::blocks);
  }
}
