package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook of more rows than are held as objects comes back with the same marks. */
class StreamedAnnotationTest {

  private static final int ROWS = 3_100;
  private static final int WRONG = 3_050;

  @Test
  void beyond_three_thousand_rows_every_mark_still_stands_in_its_own_row() throws IOException {
    var file = WorkbookFile.of(BigWorkbook.xlsx(ROWS, StreamedAnnotationTest::row));
    var result = Sheets.reader(Sheets.SCHOOL).read(file);
    var out = new ByteArrayOutputStream();

    AnnotatedWorkbook.write(file, result, out);

    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var lines = workbook.getSheet("申报明细");
      int mark = lines.getRow(0).getLastCellNum() - 1;
      assertThat(lines.getRow(0).getCell(mark).getStringCellValue())
          .isEqualTo(AnnotatedWorkbook.RESULT);
      assertThat(lines.getLastRowNum()).isEqualTo(ROWS);
      assertThat(lines.getRow(WRONG + 1).getCell(mark).getStringCellValue()).contains("很多");
      assertThat(lines.getRow(WRONG + 1).getCell(9).getStringCellValue()).isEqualTo("备注" + WRONG);
      assertThat(workbook.getSheet(ProblemSheet.NAME)).isNotNull();
    }
  }

  private static Object[] row(int i) {
    return Sheets.row(
        "9934100001",
        "庐州云帆职业技术学院",
        "物流管理",
        "中级",
        Integer.toString(100_000 + i),
        "专业" + i,
        320,
        12,
        i == WRONG ? "很多" : "60",
        "备注" + i,
        "机考:40;一般实操:60",
        300);
  }
}
