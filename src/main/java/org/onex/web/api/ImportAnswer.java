package org.onex.web.api;

import java.util.List;
import org.onex.intake.IntakeProblem;
import org.onex.intake.WorkbookOutcome;

/** What a workbook came to. */
record ImportAnswer(int rows, int ready, List<String> accepted, List<Problem> problems) {

  /** What is wrong with one cell; a hint does not keep its row from being filed. */
  record Problem(
      String sheet,
      int row,
      String column,
      String value,
      String message,
      IntakeProblem.Severity severity) {

    static Problem of(IntakeProblem problem) {
      return new Problem(
          problem.sheet(),
          problem.row(),
          problem.column(),
          problem.value(),
          problem.message(),
          problem.severity());
    }
  }

  static ImportAnswer of(WorkbookOutcome outcome) {
    return new ImportAnswer(
        outcome.rows(),
        outcome.ready(),
        outcome.accepted(),
        outcome.problems().stream().map(Problem::of).toList());
  }
}
