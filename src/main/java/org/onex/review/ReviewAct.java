package org.onex.review;

import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.organization.Refusal;

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

  private static final int LONGEST = 2000;

  /** Blanks are no words. */
  public ReviewAct {
    opinion = words("审核意见", opinion);
    exceptionReason = words("特殊情况说明", exceptionReason);
  }

  private static @Nullable String words(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String words = typed.strip();
    if (words.length() > LONGEST) {
      throw new Refusal(
          "NOT_WELL_TYPED",
          "“%s”共 %d 个字，超过 %d 个字的上限，请精简。".formatted(field, words.length(), LONGEST));
    }
    return words;
  }
}
