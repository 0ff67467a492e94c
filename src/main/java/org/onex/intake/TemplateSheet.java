package org.onex.intake;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that people fill in: its head stays in sight, some columns offer a list. */
final class TemplateSheet {

  private final Sheet sheet;
  private final TemplateStyles styles;
  private final int lastRow;

  /**
   * @param lastRow as far down as the lists reach
   */
  TemplateSheet(XSSFWorkbook workbook, String name, TemplateStyles styles, int lastRow) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    this.lastRow = lastRow;
  }

  /** What to know before filling in, a sentence a row. */
  static void instructions(XSSFWorkbook workbook, List<String> sentences, TemplateStyles styles) {
    Sheet sheet = workbook.createSheet("填写说明");
    sheet.setColumnWidth(0, 110 * 256);
    sheet.createRow(0).createCell(0).setCellValue("填写说明");
    sheet.getRow(0).getCell(0).setCellStyle(styles.header());
    for (int i = 0; i < sentences.size(); i++) {
      sheet.createRow(i + 1).createCell(0).setCellValue(sentences.get(i));
      sheet.getRow(i + 1).getCell(0).setCellStyle(styles.wrapped());
    }
  }

  /**
   * @param width in characters
   */
  void header(List<Column> columns, ToIntFunction<Column> width) {
    Row header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      header.createCell(i).setCellValue(columns.get(i).title());
      header.getCell(i).setCellStyle(styles.header());
      sheet.setColumnWidth(i, width.applyAsInt(columns.get(i)) * 256);
      sheet.setDefaultColumnStyle(i, styles.text());
    }
    sheet.createFreezePane(0, 1);
  }

  Row nextRow() {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  /** Other values may still be typed: the reader knows more spellings than a list. */
  void choose(
      int column,
      Function<DataValidationHelper, DataValidationConstraint> list,
      String title,
      String remedy) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            list.apply(helper), new CellRangeAddressList(1, lastRow, column, column));
    validation.setSuppressDropDownArrow(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox(title, remedy);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }
}
