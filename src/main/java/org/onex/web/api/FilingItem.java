package org.onex.web.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingState;

/** One filing in a list. */
record FilingItem(
    String number,
    String season,
    String schoolCode,
    String schoolName,
    String certificate,
    FilingState state,
    String stateText,
    @Nullable String level,
    int revision,
    int headcount,
    int blocking,
    int explained,
    @Nullable OffsetDateTime submittedAt,
    OffsetDateTime changedAt) {

  static FilingItem of(FilingRow row) {
    return new FilingItem(
        row.number(),
        row.seasonId(),
        row.schoolCode(),
        row.schoolName(),
        row.certificateName(),
        row.state(),
        row.stateText(),
        row.level(),
        row.revision(),
        row.headcount(),
        row.blocking(),
        row.explained(),
        Times.atOrNull(row.submittedAt()),
        Times.at(row.changedAt()));
  }
}
