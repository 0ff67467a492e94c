package org.onex.intake;

import java.util.List;

/**
 * What a list brought in: the entries that can be loaded, and every problem at once.
 *
 * @param rows how many rows of data there were
 */
public record Imported<T>(int rows, List<T> entries, List<IntakeProblem> problems) {

  public Imported {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  public boolean clean() {
    return problems.stream().noneMatch(IntakeProblem::blocks);
  }
}
