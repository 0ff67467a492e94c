package org.onex.notice.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms: a third of 1000 yuan has no decimal. */
record Ratio(BigInteger numerator, BigInteger denominator) {

  Ratio {
    var divisor = numerator.gcd(denominator);
    if (divisor.signum() != 0) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  static Ratio of(BigDecimal dividend, BigDecimal divisor) {
    int scale = Math.max(Math.max(dividend.scale(), divisor.scale()), 0);
    return new Ratio(
        dividend.movePointRight(scale).toBigIntegerExact(),
        divisor.movePointRight(scale).toBigIntegerExact());
  }

  boolean isBelow(BigDecimal other) {
    return other.multiply(new BigDecimal(denominator)).compareTo(new BigDecimal(numerator)) > 0;
  }

  /** At most four decimals, for people. */
  String display() {
    return FindingBuilder.plain(
        new BigDecimal(numerator).divide(new BigDecimal(denominator), 4, RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
