package org.onex.intake;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a template; cells are text, so that a leading zero of a code survives. */
final class TemplateStyles {

  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle example;
  private final CellStyle wrapped;

  TemplateStyles(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    Font grey = workbook.createFont();
    grey.setItalic(true);
    grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    header = workbook.createCellStyle();
    header.setFont(bold);
    header.setAlignment(HorizontalAlignment.CENTER);
    header.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    quoted = workbook.createCellStyle();
    quoted.cloneStyleFrom(text);
    quoted.setQuotePrefixed(true);
    example = workbook.createCellStyle();
    example.cloneStyleFrom(text);
    example.setFont(grey);
    wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  CellStyle header() {
    return header;
  }

  CellStyle text() {
    return text;
  }

  CellStyle quoted() {
    return quoted;
  }

  CellStyle example() {
    return example;
  }

  CellStyle wrapped() {
    return wrapped;
  }
}
