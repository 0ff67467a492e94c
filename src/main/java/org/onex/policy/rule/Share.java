package org.onex.policy.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, compared by cross multiplication and never by what is displayed. */
record Share(int part, int whole) {

  boolean isDefined() {
    return whole > 0;
  }

  boolean isBelow(BigDecimal threshold) {
    return BigDecimal.valueOf(part).compareTo(threshold.multiply(BigDecimal.valueOf(whole))) < 0;
  }

  /** Percent with two digits, for people. */
  String percent() {
    return isDefined()
        ? BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
            .toPlainString()
        : "";
  }

  @Override
  public String toString() {
    return "%d/%d，即%s%%".formatted(part, whole, percent());
  }
}
