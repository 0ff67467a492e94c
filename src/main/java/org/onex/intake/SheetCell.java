package org.onex.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.onex.catalogue.ComparableText;

/** A cell as a person sees it: numbers without exponents, dates as ISO, text without odd blanks. */
record SheetCell(String text, Fault fault) {

  /** What spreadsheets themselves guarantee; more digits are traces of binary arithmetic. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LONGEST_EXPONENT = 40;

  static final SheetCell BLANK = new SheetCell("", Fault.NONE);

  enum Fault {
    NONE,
    ERROR_VALUE,
    FORMULA_WITHOUT_VALUE
  }

  static SheetCell text(String text) {
    String plain = ComparableText.plain(text);
    return plain.isEmpty() ? BLANK : new SheetCell(plain, Fault.NONE);
  }

  static SheetCell number(BigDecimal number) {
    return new SheetCell(written(number), Fault.NONE);
  }

  /** A number that its format shows as a date. */
  static SheetCell date(BigDecimal serial, boolean since1904) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
      return number(serial);
    }
    LocalDateTime at = DateUtil.getLocalDateTime(serial.doubleValue(), since1904);
    return new SheetCell(at.toLocalDate().toString(), Fault.NONE);
  }

  static SheetCell error(String text) {
    return new SheetCell(text, Fault.ERROR_VALUE);
  }

  static SheetCell formulaWithoutValue() {
    return new SheetCell("", Fault.FORMULA_WITHOUT_VALUE);
  }

  boolean blank() {
    return text.isEmpty() && fault == Fault.NONE;
  }

  private static String written(BigDecimal number) {
    BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
    boolean huge = Math.abs((long) shown.scale()) > LONGEST_EXPONENT;
    return huge ? shown.toString() : shown.toPlainString();
  }
}
