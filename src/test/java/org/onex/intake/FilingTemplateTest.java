package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingTemplateTest {

  static byte[] template() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilingTemplate.write(out, Sheets.certificates());
    return out.toByteArray();
  }

  @Test
  void theEmptyTemplateIsReadWithoutAProblem() throws IOException {
    var result = Sheets.reader(Sheets.SCHOOL).read(WorkbookFile.of(template()));

    assertThat(result.rows()).isZero();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void certificatesAndLevelsCanBeChosen() throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(template()))) {
      assertThat(workbook.getSheetAt(0).getDataValidations())
          .extracting(v -> v.getValidationConstraint().getFormula1())
          .containsExactlyInAnyOrder("下拉选项!$A$1:$A$5", "下拉选项!$B$1:$B$3");
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex("下拉选项"))).isTrue();
      assertThat(workbook.getSheet("填写说明").getLastRowNum()).isGreaterThan(5);
    }
  }

  /**
   * The template as LibreOffice Calc saved it, after a row was filled in: a fixture, because CI has
   * no LibreOffice.
   */
  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
  void aTemplateFilledInAndSavedByLibreOfficeIsRead(String name) throws IOException {
    byte[] content;
    try (InputStream in = getClass().getResourceAsStream("/intake/" + name)) {
      assertThat(in).isNotNull();
      content = in.readAllBytes();
    }
    var result = Sheets.reader(Sheets.SCHOOL).read(WorkbookFile.of(content));

    assertThat(result.problems()).isEmpty();
    assertThat(result.rows()).isEqualTo(2);
    assertThat(result.drafts())
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.ready()).isTrue();
              assertThat(draft.headcount()).isEqualTo(95);
              assertThat(draft.principalMeetingOn()).hasToString("2027-03-15");
            });
  }
}
