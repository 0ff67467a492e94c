package org.onex.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.onex.office.TextCells;

/**
 * Annotates a workbook too long to be held as objects: contents and marks are written anew, the
 * school's own formats are not kept, and the list of problems says so.
 */
final class StreamedAnnotation implements RowSink {

  private static final int ROWS_HELD = 100;
  private static final String REMARK = "本工作簿行数较多，返回件保留原内容和校验标注，未保留原有格式。";

  private final SXSSFWorkbook workbook;
  private final IntakeResult result;
  private final Map<String, Map<Integer, List<IntakeProblem>>> problems;
  private final CellStyle plain;
  private final CellStyle quoted;
  private final CellStyle wrong;
  private @Nullable SXSSFSheet sheet;
  private int resultColumn = -1;

  private StreamedAnnotation(SXSSFWorkbook workbook, IntakeResult result) {
    this.workbook = workbook;
    this.result = result;
    this.problems =
        result.problems().stream()
            .collect(
                Collectors.groupingBy(
                    IntakeProblem::sheet, Collectors.groupingBy(IntakeProblem::row)));
    this.plain = workbook.createCellStyle();
    this.quoted = workbook.createCellStyle();
    quoted.setQuotePrefixed(true);
    this.wrong = workbook.createCellStyle();
    wrong.setQuotePrefixed(true);
    wrong.setFillForegroundColor(IndexedColors.ROSE.getIndex());
    wrong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  static void write(WorkbookFile file, IntakeResult result, OutputStream out) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
      workbook.setCompressTempFiles(true);
      file.read(new StreamedAnnotation(workbook, result));
      ProblemSheet.add(workbook, result.problems(), REMARK);
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void sheet(String name) {
    sheet = name.equals(ProblemSheet.NAME) ? null : workbook.createSheet(name);
    resultColumn = -1;
  }

  @Override
  public void row(SheetRow source) {
    if (sheet == null || source.blank() || source.number() - 1 <= sheet.getLastRowNum()) {
      return;
    }
    List<IntakeProblem> found =
        problems.getOrDefault(source.sheet(), Map.of()).getOrDefault(source.number(), List.of());
    Map<Integer, SheetCell> cells = new HashMap<>(source.own());
    if (Integer.valueOf(source.number()).equals(result.headerRows().get(source.sheet()))) {
      resultColumn = resultColumn(cells);
      cells.put(resultColumn, SheetCell.text(AnnotatedWorkbook.RESULT));
    } else if (resultColumn >= 0) {
      cells.remove(resultColumn);
    }
    Row row = sheet.createRow(source.number() - 1);
    cells.forEach(
        (column, cell) -> TextCells.put(row.createCell(column), cell.text(), plain, quoted));
    for (IntakeProblem problem : found) {
      if (!problem.cell().isEmpty()) {
        int column = new CellReference(problem.cell()).getCol();
        TextCells.put(row.createCell(column), problem.value(), wrong, wrong);
      }
    }
    if (resultColumn >= 0 && !found.isEmpty()) {
      TextCells.put(row.createCell(resultColumn), Marks.messages(found), plain, quoted);
    }
  }

  @Override
  public void end() {
    sheet = null;
  }

  private static int resultColumn(Map<Integer, SheetCell> cells) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().text().equals(AnnotatedWorkbook.RESULT))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(cells.keySet().stream().max(Integer::compare).orElse(0) + 1);
  }
}
