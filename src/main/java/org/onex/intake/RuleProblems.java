package org.onex.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.notice.Finding;

/** Findings of the rules, told as problems of the cells that they came from. */
final class RuleProblems {

  private static final Map<String, Column> COLUMNS =
      Map.ofEntries(
          Map.entry("min_headcount", FilingColumns.HEADCOUNT),
          Map.entry("headcount_vs_enrolment", FilingColumns.HEADCOUNT),
          Map.entry("lines", FilingColumns.HEADCOUNT),
          Map.entry("level", FilingColumns.LEVEL),
          Map.entry("form1", FilingColumns.MAJOR_CODE),
          Map.entry("major", FilingColumns.MAJOR_CODE),
          Map.entry("cost_cap", FilingColumns.FEE),
          Map.entry("fee_source", FilingColumns.FEE),
          Map.entry("internal_approval", FilingColumns.MEETING));

  private RuleProblems() {}

  static List<IntakeProblem> of(FilingDraft draft, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.blocksSubmission() || finding.needsExplanation())
        .map(finding -> problem(draft, finding))
        .toList();
  }

  private static IntakeProblem problem(FilingDraft draft, Finding finding) {
    FilingDraft.Line line = place(draft, Optional.ofNullable(finding.subject()));
    Column column = COLUMNS.getOrDefault(finding.rule(), FilingColumns.CERTIFICATE);
    return new IntakeProblem(
        line.sheet(),
        line.row(),
        column.title(),
        "",
        value(draft, line, column),
        finding.message(),
        IntakeProblem.Severity.ERROR);
  }

  /** The line a finding names; the first where it speaks of the whole filing. */
  private static FilingDraft.Line place(FilingDraft draft, Optional<String> subject) {
    return draft.lines().stream()
        .filter(line -> subject.filter(name -> names(name, line)).isPresent())
        .findFirst()
        .orElse(draft.lines().get(0));
  }

  private static boolean names(String subject, FilingDraft.Line line) {
    return subject.equals(line.level())
        || subject.equals(line.level() + " · " + line.majorName())
        || subject.equals(line.level() + " · " + line.majorCode());
  }

  private static String value(FilingDraft draft, FilingDraft.Line line, Column column) {
    if (column.equals(FilingColumns.HEADCOUNT)) {
      return Integer.toString(line.headcount());
    }
    if (column.equals(FilingColumns.LEVEL)) {
      return line.level();
    }
    if (column.equals(FilingColumns.MAJOR_CODE)) {
      return line.majorCode();
    }
    if (column.equals(FilingColumns.FEE)) {
      return line.fee() == null ? "" : line.fee().toPlainString();
    }
    return column.equals(FilingColumns.CERTIFICATE) ? draft.certificateName() : "";
  }
}
