package org.onex.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ExamParts;
import org.onex.filing.DraftContent;
import org.onex.filing.FilingLine;
import org.onex.notice.FilingFacts;

/**
 * One certificate of one school as a workbook says it: what the rows of a school and certificate
 * come to.
 *
 * @param lines the rows that could be read
 * @param ready false when a row of this school and certificate has an error
 * @param principalMeetingOn date of the 校长办公会, where the workbook gives it
 */
public record FilingDraft(
    String schoolId,
    String certificateId,
    String certificateName,
    List<Line> lines,
    boolean ready,
    @Nullable LocalDate principalMeetingOn) {

  public FilingDraft {
    lines = List.copyOf(lines);
  }

  public int headcount() {
    return lines.stream().mapToInt(Line::headcount).sum();
  }

  /** The same as it would be filed. */
  public DraftContent asContent(@Nullable String explanation) {
    return new DraftContent(
        schoolId, certificateId, lines.stream().map(Line::asFilingLine).toList(), explanation);
  }

  /**
   * One level × one major, with the row it was read from.
   *
   * @param fee null when the catalogue's is taken
   * @param exam empty when the catalogue's is taken
   */
  public record Line(
      String level,
      String majorCode,
      String majorName,
      boolean majorKnown,
      int enrolled,
      int teachers,
      int headcount,
      @Nullable BigDecimal fee,
      List<FilingFacts.ExamPart> exam,
      String note,
      String sheet,
      int row) {

    public Line {
      exam = List.copyOf(exam);
    }

    FilingLine asFilingLine() {
      return new FilingLine(
          level,
          majorCode,
          majorName,
          enrolled,
          teachers,
          headcount,
          fee,
          exam.isEmpty() ? null : ExamParts.coded(exam),
          note.isEmpty() ? null : note);
    }

    public FilingFacts.Line asFacts() {
      return new FilingFacts.Line(
          level, majorCode, majorName, majorKnown, enrolled, teachers, headcount, fee, exam);
    }
  }
}
