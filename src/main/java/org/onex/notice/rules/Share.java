package org.onex.notice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, compared by cross multiplication and never by what is displayed. */
record Share(long part, long whole) {

  boolean isDefined() {
    return whole > 0;
  }

  boolean isBelow(BigDecimal threshold) {
    return compareTo(threshold) < 0;
  }

  boolean isAtMost(BigDecimal threshold) {
    return compareTo(threshold) <= 0;
  }

  private int compareTo(BigDecimal threshold) {
    return BigDecimal.valueOf(part).compareTo(threshold.multiply(BigDecimal.valueOf(whole)));
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
