package org.onex.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of an official table, made once per workbook. */
final class SheetStyles {

  private final CellStyle title;
  private final CellStyle line;
  private final CellStyle header;
  private final CellStyle body;
  private final CellStyle quoted;

  SheetStyles(Workbook workbook) {
    title = workbook.createCellStyle();
    title.setAlignment(HorizontalAlignment.CENTER);
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    title.setFont(font(workbook, 16, true));
    line = workbook.createCellStyle();
    line.setFont(font(workbook, 11, false));
    body = bordered(workbook, font(workbook, 10, false));
    quoted = bordered(workbook, font(workbook, 10, false));
    quoted.setQuotePrefixed(true);
    header = bordered(workbook, font(workbook, 10, true));
    header.setAlignment(HorizontalAlignment.CENTER);
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static CellStyle bordered(Workbook workbook, Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static Font font(Workbook workbook, int points, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName("宋体");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  CellStyle title() {
    return title;
  }

  CellStyle line() {
    return line;
  }

  CellStyle header() {
    return header;
  }

  CellStyle body() {
    return body;
  }

  CellStyle quoted() {
    return quoted;
  }
}
