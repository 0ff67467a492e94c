package org.onex.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One filing as lists show it, with the names of what it refers to.
 *
 * @param levelTitle what the pack calls the level it is at; empty while it is at none
 * @param revision number of the revision in force; 0 while nothing was submitted
 * @param blocking clauses that the revision in force must not break, and does
 * @param explained clauses that it may break only with a reason, and does
 */
public record FilingRow(
    String number,
    String seasonId,
    String seasonTitle,
    String schoolId,
    String schoolCode,
    String schoolName,
    String unitName,
    String certificateId,
    String certificateName,
    FilingState state,
    @Nullable String level,
    String levelTitle,
    int revision,
    @Nullable Instant submittedAt,
    int headcount,
    int blocking,
    int explained,
    int hints,
    boolean editing,
    boolean inHouse,
    @Nullable Instant takeBackAskedAt,
    @Nullable Instant correctionUntil,
    Instant changedAt) {

  /** Whether no clause speaks against it, so that it can be ticked with others. */
  public boolean clean() {
    return blocking == 0 && explained == 0;
  }

  public String stateText() {
    if (inHouse && state.isWithSchool()) {
      return "校内审批中";
    }
    return levelTitle.isEmpty() ? state.label() : "待" + levelTitle;
  }
}
