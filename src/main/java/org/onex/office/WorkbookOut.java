package org.onex.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes sheets of any length in constant memory: only a window of rows is ever held. */
public final class WorkbookOut {

  private static final int ROWS_HELD = 200;

  private WorkbookOut() {}

  public static void write(OutputStream out, TableSheet<?>... sheets) {
    write(out, List.of(sheets));
  }

  public static void write(OutputStream out, List<? extends TableSheet<?>> sheets) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
      workbook.setCompressTempFiles(true);
      SheetStyles styles = new SheetStyles(workbook);
      for (TableSheet<?> sheet : sheets) {
        write(workbook.createSheet(sheet.name()), sheet, styles);
      }
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <R> void write(Sheet sheet, TableSheet<R> table, SheetStyles styles) {
    int last = table.columns().size() - 1;
    int next = line(sheet, 0, last, table.title(), styles.title(), styles);
    for (String text : table.headLines()) {
      next = line(sheet, next, last, text, styles.line(), styles);
    }
    Row header = sheet.createRow(next++);
    for (int i = 0; i <= last; i++) {
      sheet.setColumnWidth(i, table.columns().get(i).width() * 256);
      TextCells.put(
          header.createCell(i), table.columns().get(i).title(), styles.header(), styles.header());
    }
    sheet.createFreezePane(0, next);
    try (var rows = table.rows()) {
      for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
        row(sheet.createRow(next++), table, each.next(), styles);
      }
    }
    for (String text : table.footLines()) {
      next = line(sheet, next, last, text, styles.line(), styles);
    }
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static <R> void row(Row row, TableSheet<R> table, R value, SheetStyles styles) {
    for (int i = 0; i < table.columns().size(); i++) {
      Object cell = table.columns().get(i).value().apply(value);
      TextCells.put(row.createCell(i), cell, styles.body(), styles.quoted());
    }
  }

  private static int line(
      Sheet sheet, int number, int last, String text, CellStyle style, SheetStyles styles) {
    TextCells.put(
        sheet.createRow(number).createCell(0),
        text,
        style,
        TextCells.looksLikeFormula(text) ? styles.quoted() : style);
    if (last > 0) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number, 0, last));
    }
    return number + 1;
  }
}
