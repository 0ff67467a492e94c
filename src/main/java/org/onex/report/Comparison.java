package org.onex.report;

import java.util.List;
import org.onex.intake.Difference;
import org.onex.intake.IntakeProblem;

/**
 * What became of an uploaded platform list.
 *
 * @param rows how many rows of data it had
 * @param ofOthers lines of schools that the unit does not report on; they are not compared
 */
public record Comparison(
    int rows, int ofOthers, List<Difference> differences, List<IntakeProblem> problems) {

  public Comparison {
    differences = List.copyOf(differences);
    problems = List.copyOf(problems);
  }
}
