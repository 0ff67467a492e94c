package org.onex.expert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.onex.notice.Parameters;

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
    return passShare.isEmpty()
        ? ""
        : "，%s同意比例 %s%% 的要求".formatted(isPassed(seats) ? "达到" : "未达到", percent());
  }

  /** Whether enough of those who spoke agree; also where the pack asks for no share. */
  boolean isPassed(List<Opinion> seats) {
    return agreeing(seats) >= needed(given(seats));
  }

  /** How many of so many have to agree: the share of them, and never a part of a person. */
  long needed(long given) {
    return passShare
        .map(share -> share.multiply(BigDecimal.valueOf(given)))
        .map(people -> people.setScale(0, RoundingMode.CEILING).longValueExact())
        .orElse(0L);
  }

  String percent() {
    return passShare
        .map(share -> share.movePointRight(2).stripTrailingZeros().toPlainString())
        .orElse("0");
  }

  static long given(List<Opinion> seats) {
    return seats.stream().filter(seat -> seat.agrees() != null).count();
  }

  static long agreeing(List<Opinion> seats) {
    return seats.stream().filter(seat -> Boolean.TRUE.equals(seat.agrees())).count();
  }
}
