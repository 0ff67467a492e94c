package org.onex.expert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onex.policy.Parameters;

/**
 * What the pack asks of a panel.
 *
 * @param size experts who sit on it
 * @param required opinions it needs
 * @param passShare share of the opinions given that must agree; empty where the pack names none
 */
record PanelTerms(int size, int required, Optional<BigDecimal> passShare) {

  static PanelTerms of(Parameters parameters) {
    return new PanelTerms(
        parameters.panelSize(),
        Math.min(parameters.panelRequired(), parameters.panelSize()),
        parameters.panelPassShare());
  }

  boolean isComplete(List<Opinion> seats) {
    return given(seats) >= Math.min(required, seats.size());
  }

  /** Whether the share is reached, as the end of a sentence; nothing where none is asked for. */
  String verdict(List<Opinion> seats) {
    return passShare
        .map(
            share ->
                "，%s同意比例 %s%% 的要求"
                    .formatted(
                        reaches(share, seats) ? "达到" : "未达到",
                        share.movePointRight(2).stripTrailingZeros().toPlainString()))
        .orElse("");
  }

  /** Compared by multiplication, because two of three is no decimal. */
  private static boolean reaches(BigDecimal share, List<Opinion> seats) {
    return BigDecimal.valueOf(agreeing(seats))
            .compareTo(share.multiply(BigDecimal.valueOf(given(seats))))
        >= 0;
  }

  static long given(List<Opinion> seats) {
    return seats.stream().filter(seat -> seat.agrees() != null).count();
  }

  static long agreeing(List<Opinion> seats) {
    return seats.stream().filter(seat -> Boolean.TRUE.equals(seat.agrees())).count();
  }
}
