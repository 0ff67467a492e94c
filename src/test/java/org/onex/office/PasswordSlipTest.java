package org.onex.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.onex.directory.InitialPassword;

/** 账号发放单. */
class PasswordSlipTest {

  @Test
  void each_person_has_a_line_and_nothing_in_it_is_a_formula() throws IOException {
    var slip =
        PasswordSlip.of(
            List.of(
                new InitialPassword("340100", "=1+1", "周若谷", "ahhefei", "市级审核员", "abc2-def3-ghj4"),
                new InitialPassword(
                    "340200", "芜湖市教育局", "王云舒", "ahwuhu", "市级审核员", "kmn5-pqr6-stu7")));

    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(slip))) {
      var sheet = workbook.getSheet("账号发放单");
      assertThat(sheet.getLastRowNum()).isEqualTo(4);
      assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("=1+1");
      assertThat(sheet.getRow(3).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("ahwuhu");
      assertThat(sheet.getRow(4).getCell(5).getStringCellValue()).isEqualTo("kmn5-pqr6-stu7");
    }
  }

  @Test
  void a_password_is_not_printed_by_mistake() {
    assertThat(new InitialPassword("1", "u", "n", "ahwuhu", "r", "abc2-def3-ghj4").toString())
        .doesNotContain("abc2");
  }
}
