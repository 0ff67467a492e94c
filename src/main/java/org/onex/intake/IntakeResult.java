package org.onex.intake;

import java.util.List;
import java.util.Map;

/**
 * A filing workbook, read completely.
 *
 * @param rows how many rows of data there were
 * @param drafts in the order of the workbook, ready or not
 * @param problems of every row at once
 * @param headerRows the row of the table's head by sheet
 */
public record IntakeResult(
    int rows,
    List<FilingDraft> drafts,
    List<IntakeProblem> problems,
    Map<String, Integer> headerRows) {

  public IntakeResult {
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
    headerRows = Map.copyOf(headerRows);
  }

  public List<FilingDraft> readyDrafts() {
    return drafts.stream().filter(FilingDraft::ready).toList();
  }

  /** Rows that a ready draft came from. */
  public int readyRows() {
    return readyDrafts().stream().mapToInt(draft -> draft.lines().size()).sum();
  }

  public boolean clean() {
    return problems.stream().noneMatch(IntakeProblem::blocks);
  }
}
