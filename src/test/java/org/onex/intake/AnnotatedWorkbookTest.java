package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.intake.Sheets.SCHOOL;
import static org.onex.intake.Sheets.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatedWorkbookTest {

  private static void twoRowsOneWrong(Workbook workbook) {
    Sheet sheet = workbook.createSheet("2027春");
    Sheets.line(sheet, 0, "申报明细");
    Sheets.fill(
        sheet,
        1,
        Sheets.HEADER,
        row("9934100001", "", "物流管理", "中级", "530802", "现代物流管理", 320, 12, 60, "", "", ""),
        row("9934100001", "", "老年护照", "中级", "530802", "现代物流管理", 320, 12, "很多", "", "", ""));
  }

  static Stream<byte[]> bothFormats() {
    Consumer<Workbook> content = AnnotatedWorkbookTest::twoRowsOneWrong;
    return Stream.of(Sheets.xlsx(content), Sheets.xls(content));
  }

  private static byte[] annotated(byte[] content) {
    WorkbookFile file = WorkbookFile.of(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedWorkbook.write(file, Sheets.reader(SCHOOL).read(file), out);
    return out.toByteArray();
  }

  private static Workbook opened(byte[] content) throws IOException {
    return WorkbookFactory.create(new ByteArrayInputStream(content));
  }

  @ParameterizedTest
  @MethodSource("bothFormats")
  void problemsStandWhereTheyAreAndInAList(byte[] content) throws IOException {
    try (Workbook workbook = opened(annotated(content))) {
      Sheet sheet = workbook.getSheet("2027春");
      assertThat(sheet.getCellComment(new CellAddress("C4")).getString().getString())
          .startsWith("【错误】证书目录中没有“老年护照”");
      assertThat(sheet.getCellComment(new CellAddress("C3"))).isNull();
      assertThat(sheet.getRow(3).getCell(8).getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.ROSE.getIndex());
      assertThat(sheet.getRow(1).getCell(12).getStringCellValue()).isEqualTo("校验结果");
      assertThat(sheet.getRow(2).getCell(12).getStringCellValue()).isEqualTo("填写完整");
      assertThat(sheet.getRow(3).getCell(12).getStringCellValue()).contains("老年护照", "很多");
      Sheet list = workbook.getSheet("问题清单");
      assertThat(list.getLastRowNum()).isEqualTo(2);
      assertThat(list.getRow(2).getCell(3).getStringCellValue()).isEqualTo("I4");
      assertThat(workbook instanceof HSSFWorkbook).isEqualTo(WorkbookFile.of(content).legacy());
    }
  }

  @ParameterizedTest
  @MethodSource("bothFormats")
  void correctedAndUploadedAgainItLosesTheOldMarks(byte[] content) throws IOException {
    byte[] corrected;
    try (Workbook workbook = opened(annotated(content));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.getSheetAt(0).getRow(3).getCell(2).setCellValue("老年照护");
      workbook.write(out);
      corrected = out.toByteArray();
    }
    try (Workbook workbook = opened(annotated(corrected))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getCellComment(new CellAddress("C4"))).isNull();
      assertThat(sheet.getCellComment(new CellAddress("I4"))).isNotNull();
      assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 13);
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(workbook.getSheet("问题清单").getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void whatASchoolTypedIsNeverAFormulaInTheList() throws IOException {
    byte[] content =
        Sheets.xlsx(
            workbook -> {
              twoRowsOneWrong(workbook);
              workbook
                  .getSheetAt(0)
                  .getRow(3)
                  .getCell(2)
                  .setCellValue("=HYPERLINK(\"http://a.example\")");
            });
    try (Workbook workbook = opened(annotated(content))) {
      var value = workbook.getSheet("问题清单").getRow(1).getCell(4);
      assertThat(value.getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(value.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }
}
