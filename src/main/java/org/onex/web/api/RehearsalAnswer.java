package org.onex.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.rehearsal.Rehearsal;
import org.onex.rehearsal.RehearsalTotal;

/** A rehearsal with what it has come to so far. */
record RehearsalAnswer(
    String id,
    String pack,
    String season,
    String subject,
    String textHash,
    String startedBy,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt,
    boolean finished,
    int filings,
    int done,
    int changed,
    int untried,
    long seconds,
    List<Total> totals) {

  /** Counts of one verdict of one rule. */
  record Total(String rule, String title, String verdict, int before, int after) {

    static Total of(RehearsalTotal total) {
      return new Total(total.rule(), total.title(), total.verdict(), total.before(), total.after());
    }
  }

  static RehearsalAnswer of(Rehearsal rehearsal) {
    return new RehearsalAnswer(
        rehearsal.id(),
        rehearsal.pack(),
        rehearsal.seasonId(),
        rehearsal.subject(),
        rehearsal.textHash(),
        rehearsal.startedByName(),
        Times.at(rehearsal.startedAt()),
        Times.atOrNull(rehearsal.finishedAt()),
        rehearsal.isFinished(),
        rehearsal.filings(),
        rehearsal.done(),
        rehearsal.changed(),
        rehearsal.untried(),
        rehearsal.seconds(),
        rehearsal.totals().stream().map(Total::of).toList());
  }
}
