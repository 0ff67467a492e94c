package org.onex.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Long workbooks, and what is done with them in a JVM whose heap is small. */
final class BigWorkbook {

  private BigWorkbook() {}

  static byte[] xlsx(int rows, IntFunction<@Nullable Object[]> row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      var sheet = workbook.createSheet("申报明细");
      Sheets.line(sheet, 0, (Object[]) Sheets.HEADER);
      for (int i = 0; i < rows; i++) {
        Sheets.line(sheet, i + 1, row.apply(i));
      }
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Reads and annotates ten thousand rows, every seventh of them wrong; run with a small heap. */
  public static void main(String[] arguments) {
    byte[] content =
        xlsx(
            10_000,
            i ->
                Sheets.row(
                    "9934100001",
                    "庐州云帆职业技术学院",
                    "物流管理",
                    "中级",
                    Integer.toString(100_000 + i),
                    "专业" + i,
                    320,
                    12,
                    i % 7 == 0 ? "很多" : Integer.toString(60),
                    "备注" + i,
                    "机考:40;一般实操:60",
                    300));
    WorkbookFile file = WorkbookFile.of(content);
    IntakeResult result = Sheets.reader(Sheets.SCHOOL).read(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedWorkbook.write(file, result, out);
    IntakeResult again = Sheets.reader(Sheets.SCHOOL).read(WorkbookFile.of(out.toByteArray()));
    System.out.println(
        "rows=%d errors=%d again=%d"
            .formatted(
                result.rows(),
                result.problems().stream().filter(IntakeProblem::blocks).count(),
                again.problems().stream().filter(IntakeProblem::blocks).count()));
  }
}
