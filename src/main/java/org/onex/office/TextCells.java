package org.onex.office;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/**
 * Puts what people typed into cells as text. A text that a spreadsheet might take for a formula (it
 * begins with = + - @) is written with the quote prefix, so that editing or re-saving it as CSV in
 * Excel starts nothing.
 */
public final class TextCells {

  private static final int MOST_CHARACTERS = 32_000;

  private TextCells() {}

  public static void put(Cell cell, @Nullable Object value, CellStyle plain, CellStyle quoted) {
    cell.setCellStyle(plain);
    if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
      Number number = (Number) value;
      cell.setCellValue(number.doubleValue());
    } else if (value != null) {
      String text = value.toString();
      cell.setCellValue(
          text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text);
      if (looksLikeFormula(text)) {
        cell.setCellStyle(quoted);
      }
    }
  }

  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }
}
