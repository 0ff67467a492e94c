package org.onex.intake;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.onex.office.TextCells;

/** The sheet 问题清单: every problem of the workbook, one to a row. */
final class ProblemSheet {

  static final String NAME = "问题清单";

  private static final List<String> TITLES =
      List.of("工作表", "所在行", "所在列", "单元格", "原内容", "类别", "问题与处理办法");
  private static final List<Integer> WIDTHS = List.of(16, 8, 14, 8, 24, 8, 90);

  private ProblemSheet() {}

  static void add(Workbook workbook, List<IntakeProblem> problems, String remark) {
    int earlier = workbook.getSheetIndex(NAME);
    if (earlier >= 0) {
      workbook.removeSheetAt(earlier);
    }
    CellStyle plain = workbook.createCellStyle();
    plain.setWrapText(true);
    CellStyle quoted = workbook.createCellStyle();
    quoted.setQuotePrefixed(true);
    Sheet sheet = workbook.createSheet(NAME);
    int next = 0;
    if (!remark.isEmpty()) {
      sheet.createRow(next++).createCell(0).setCellValue(remark);
    }
    Row header = sheet.createRow(next++);
    for (int i = 0; i < TITLES.size(); i++) {
      header.createCell(i).setCellValue(TITLES.get(i));
      sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
    }
    for (IntakeProblem problem : problems) {
      List<Object> values =
          List.of(
              problem.sheet(),
              problem.row() == 0 ? "" : problem.row(),
              problem.column(),
              problem.cell(),
              problem.value(),
              problem.severity().label(),
              problem.message());
      Row row = sheet.createRow(next++);
      for (int i = 0; i < values.size(); i++) {
        TextCells.put(row.createCell(i), values.get(i), plain, quoted);
      }
    }
  }
}
