package org.onex.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school wants its plan to say from now on.
 *
 * @param lines all of the plan, unchanged lines too; a headcount of 0 drops a line
 * @param reason why, in every case
 * @param explanation 情况说明, without which nothing that is 原则上不接受 is looked at
 */
public record AdjustmentRequest(List<Line> lines, String reason, @Nullable String explanation) {

  public AdjustmentRequest {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param certificate name or id; null for the plan's own
   */
  public record Line(
      @Nullable String certificate,
      String level,
      String majorCode,
      String majorName,
      int headcount) {}
}
