package org.onex.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The school's own workbook, given back with every problem where it stands: cells coloured with a
 * comment, a column 校验结果 beside the table, and a sheet 问题清单. Uploading it again works.
 */
final class AnnotatedWorkbook {

  static final String RESULT = "校验结果";

  private static final int MOST_ROWS = 3_000;
  private static final long MOST_INFLATED = 8L * 1024 * 1024;

  private final Workbook workbook;
  private final IntakeResult result;
  private final Marks marks;

  private AnnotatedWorkbook(Workbook workbook, IntakeResult result) {
    this.workbook = workbook;
    this.result = result;
    this.marks = new Marks(workbook);
  }

  static void write(WorkbookFile file, IntakeResult result, OutputStream out) {
    file.guarded(
        path -> {
          if (!file.legacy() && tooLong(path, result)) {
            StreamedAnnotation.write(file, result, out);
            return;
          }
          try (Workbook workbook = open(file, path)) {
            new AnnotatedWorkbook(workbook, result).annotate();
            workbook.write(out);
          }
        });
  }

  /** Rows alone do not tell: a sheet may carry megabytes of formats for empty cells. */
  private static boolean tooLong(Path path, IntakeResult result) {
    return result.rows() > MOST_ROWS || ZipGuard.check(path) > MOST_INFLATED;
  }

  /**
   * From memory, because a package that is opened from a file for changes would change the file.
   */
  private static Workbook open(WorkbookFile file, Path path) throws IOException {
    return file.legacy()
        ? XlsRows.open(path)
        : new XSSFWorkbook(new ByteArrayInputStream(file.content()));
  }

  private void annotate() {
    Map<String, Map<Integer, List<IntakeProblem>>> problems =
        result.problems().stream()
            .collect(
                Collectors.groupingBy(
                    IntakeProblem::sheet,
                    LinkedHashMap::new,
                    Collectors.groupingBy(IntakeProblem::row)));
    result
        .headerRows()
        .forEach((name, header) -> mark(name, header, problems.getOrDefault(name, Map.of())));
    ProblemSheet.add(workbook, result.problems(), "");
  }

  private void mark(String name, int headerRow, Map<Integer, List<IntakeProblem>> problems) {
    Sheet sheet = workbook.getSheet(name);
    marks.clear(sheet);
    Row header = sheet.getRow(headerRow - 1);
    int column = resultColumn(header);
    marks.header(cell(header, column), RESULT);
    sheet.setColumnWidth(column, 60 * 256);
    result.drafts().stream()
        .flatMap(draft -> draft.lines().stream())
        .filter(line -> line.sheet().equals(name) && !problems.containsKey(line.row()))
        .forEach(line -> marks.passed(cell(sheet.getRow(line.row() - 1), column)));
    problems.forEach((row, found) -> mark(sheet, row, found, column));
  }

  private void mark(Sheet sheet, int number, List<IntakeProblem> problems, int column) {
    Row row = number == 0 ? null : sheet.getRow(number - 1);
    if (row == null) {
      return;
    }
    Map<String, List<IntakeProblem>> byCell =
        problems.stream().collect(Collectors.groupingBy(IntakeProblem::cell));
    byCell.forEach(
        (address, found) -> {
          if (!address.isEmpty()) {
            marks.problem(cell(row, new CellReference(address).getCol()), found);
          }
        });
    marks.result(cell(row, column), problems);
  }

  /** The column of an earlier annotation is used again, so that they do not pile up. */
  private static int resultColumn(Row header) {
    for (Cell cell : header) {
      if (Marks.text(cell).equals(RESULT)) {
        return cell.getColumnIndex();
      }
    }
    return header.getLastCellNum();
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
