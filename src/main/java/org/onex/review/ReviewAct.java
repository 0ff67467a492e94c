package org.onex.review;

import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;

/**
 * What a reviewer wants to record for one filing.
 *
 * @param opinion required for a return and a rejection
 * @param exceptionReason 特殊情况说明, required to approve against a PRINCIPLE clause
 */
public record ReviewAct(
    String number,
    @Nullable Decision decision,
    @Nullable String opinion,
    @Nullable String exceptionReason) {

  /** Blanks are no words. */
  public ReviewAct {
    opinion = words(opinion);
    exceptionReason = words(exceptionReason);
  }

  private static @Nullable String words(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
