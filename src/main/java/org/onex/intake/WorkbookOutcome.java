package org.onex.intake;

import java.util.List;
import org.onex.filing.DraftSaveResult;
import org.onex.filing.FilingState;
import org.onex.notice.Finding;

/**
 * What a filing workbook came to.
 *
 * @param rows how many rows of data there were
 * @param ready rows of filings that can be submitted as they stand
 * @param accepted numbers of what was filed: submitted where that was asked, else saved as drafts
 * @param problems of cells and of rules, every one
 * @param filings one for each filing that could be read completely
 */
public record WorkbookOutcome(
    int rows, int ready, List<String> accepted, List<IntakeProblem> problems, List<One> filings) {

  public WorkbookOutcome {
    accepted = List.copyOf(accepted);
    problems = List.copyOf(problems);
    filings = List.copyOf(filings);
  }

  public long errors() {
    return problems.stream().filter(IntakeProblem::blocks).count();
  }

  /**
   * One filing of the workbook.
   *
   * @param state where it stood before anything was submitted
   */
  public record One(
      String number,
      String certificateName,
      int lines,
      int headcount,
      DraftSaveResult.Outcome outcome,
      FilingState state,
      List<Finding> findings) {

    public One {
      findings = List.copyOf(findings);
    }

    public boolean ready() {
      return outcome != DraftSaveResult.Outcome.REFUSED
          && findings.stream().noneMatch(f -> f.blocksSubmission() || f.needsExplanation());
    }

    /** Whether there is anything to submit that is not in review already. */
    public boolean submittable() {
      return ready() && state.isWithSchool();
    }

    /** Whether a submitted revision could be replaced by what the workbook says. */
    public boolean replaces() {
      return ready() && outcome == DraftSaveResult.Outcome.REPLACES;
    }
  }
}
