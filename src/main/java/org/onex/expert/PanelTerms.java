package org.onex.expert;

import java.math.BigDecimal;
import java.util.List;
import org.onex.policy.Parameters;

/**
 * What the pack asks of a panel.
 *
 * @param size experts who sit on it
 * @param required opinions it needs
 * @param passShare share of the opinions given that must agree
 */
record PanelTerms(int size, int required, BigDecimal passShare) {

  static PanelTerms of(Parameters parameters) {
    return new PanelTerms(
        parameters.panelSize(),
        Math.min(parameters.panelRequired(), parameters.panelSize()),
        parameters.panelPassShare());
  }

  boolean isComplete(List<Opinion> seats) {
    return given(seats) >= Math.min(required, seats.size());
  }

  /** Compared by multiplication: two of three reach 0.6667 of nothing but themselves. */
  boolean passes(List<Opinion> seats) {
    return BigDecimal.valueOf(agreeing(seats))
            .compareTo(passShare.multiply(BigDecimal.valueOf(given(seats))))
        >= 0;
  }

  static long given(List<Opinion> seats) {
    return seats.stream().filter(seat -> seat.agrees() != null).count();
  }

  static long agreeing(List<Opinion> seats) {
    return seats.stream().filter(seat -> Boolean.TRUE.equals(seat.agrees())).count();
  }
}
