package org.onex.web.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ExamParts;
import org.onex.filing.Decision;
import org.onex.filing.FilingLine;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingState;
import org.onex.review.ReviewStep;
import org.onex.web.page.filing.FilingView;

/**
 * One filing for one reader.
 *
 * @param version of what the school edits: to be sent along with the next draft
 * @param revision the one that lines and findings are of
 * @param steps what this reader may know yet: no decision before it is released
 */
record FilingAnswer(
    String number,
    String season,
    String schoolCode,
    String schoolName,
    String certificateId,
    String certificate,
    FilingState state,
    String stateText,
    @Nullable String level,
    int version,
    int revision,
    int revisionInForce,
    @Nullable String hash,
    @Nullable String explanation,
    @Nullable OffsetDateTime correctionUntil,
    List<Line> lines,
    List<FindingAnswer> findings,
    List<Step> steps,
    List<Event> timeline) {

  /** One level × one major. */
  record Line(
      String level,
      String majorCode,
      String majorName,
      int enrolled,
      int teachers,
      int headcount,
      @Nullable BigDecimal fee,
      @Nullable String exam,
      @Nullable String note) {

    static Line of(FilingLine line) {
      String exam = line.exam();
      return new Line(
          line.level(),
          line.majorCode(),
          line.majorName(),
          line.enrolled(),
          line.teachers(),
          line.headcount(),
          line.fee(),
          exam == null ? null : ExamParts.written(ExamParts.decoded(exam)),
          line.note());
    }
  }

  /** Who decided what. */
  record Step(
      String level,
      String title,
      int revision,
      Decision decision,
      @Nullable String opinion,
      @Nullable String exceptionReason,
      String by,
      OffsetDateTime at,
      boolean inForce) {

    static Step of(ReviewStep step) {
      return new Step(
          step.level(),
          step.levelTitle(),
          step.revision(),
          step.decision(),
          step.opinion(),
          step.exceptionReason(),
          step.actorName(),
          Times.at(step.decidedAt()),
          step.isInForce());
    }
  }

  /** Something that happened. */
  record Event(OffsetDateTime at, String what, String detail, String by) {

    static Event of(FilingView.Event event) {
      return new Event(Times.at(event.at()), event.what(), event.detail(), event.who());
    }
  }

  static FilingAnswer of(FilingView view) {
    FilingRow row = view.row();
    return new FilingAnswer(
        row.number(),
        row.seasonId(),
        row.schoolCode(),
        row.schoolName(),
        row.certificateId(),
        row.certificateName(),
        row.state(),
        row.stateText(),
        row.level(),
        view.version(),
        view.shown().number(),
        row.revision(),
        view.shown().hash(),
        view.shown().explanation(),
        Times.atOrNull(row.correctionUntil()),
        view.shown().lines().stream().map(Line::of).toList(),
        view.findings().stream().map(FindingAnswer::of).toList(),
        view.steps().stream().map(Step::of).toList(),
        view.events().stream().map(Event::of).toList());
  }
}
