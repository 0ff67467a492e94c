package org.onex.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.onex.SmallHeap;

class SummaryWorkbookTest {

  private static final SummaryHead HEAD =
      new SummaryHead(
          "1+X职业技能等级证书申报学校汇总表（2027年春季）",
          "庐州市教育局",
          "方明 000-88000001",
          2,
          Instant.parse("2027-03-24T16:30:00Z"));

  static SummaryRow row(int i) {
    return new SummaryRow(
        "99341" + i,
        "学校" + i,
        "高等职业学校",
        "庐州市",
        "物流管理",
        "中级",
        "530802",
        "现代物流管理",
        320,
        12,
        60 + i,
        i == 1 ? "待提交" : "待市级初审",
        i == 1,
        i == 2 ? "=HYPERLINK(\"http://a\")" : "");
  }

  private static Sheet written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SummaryWorkbook.write(out, HEAD, Stream.of(row(0), row(1), row(2)));
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
  }

  private static List<String> texts(Sheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    sheet
        .getRow(row)
        .forEach(
            cell ->
                texts.add(
                    cell.getCellType() == CellType.NUMERIC
                        ? Long.toString((long) cell.getNumericCellValue())
                        : cell.getStringCellValue()));
    return texts;
  }

  @Test
  void theHeadSaysWhoWhenAndWhichRevision() throws IOException {
    Sheet sheet = written();

    assertThat(texts(sheet, 0)).containsExactly("1+X职业技能等级证书申报学校汇总表（2027年春季）");
    assertThat(texts(sheet, 1)).containsExactly("报送单位（盖章）：庐州市教育局　　联系人及电话：方明 000-88000001");
    assertThat(texts(sheet, 2)).containsExactly("修订号：第2版　　生成时间：2027年3月25日 00:30");
    assertThat(texts(sheet, 3))
        .containsExactly(
            "序号", "学校标识码", "学校名称", "学校类型", "所属市", "证书名称", "等级", "专业代码", "专业名称", "在校生数", "专任教师数",
            "申报人数", "状态", "备注");
  }

  @Test
  void draftsAreMarkedAndNumbersAreNumbers() throws IOException {
    Sheet sheet = written();

    assertThat(texts(sheet, 4))
        .containsExactly(
            "1", "993410", "学校0", "高等职业学校", "庐州市", "物流管理", "中级", "530802", "现代物流管理", "320", "12",
            "60", "待市级初审", "");
    assertThat(sheet.getRow(4).getCell(11).getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(texts(sheet, 5).get(12)).isEqualTo("【草稿】待提交");
    assertThat(texts(sheet, 7).get(0)).contains("本系统设计");
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysText() throws IOException {
    var cell = written().getRow(6).getCell(13);

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void aHundredThousandRowsFitASmallHeap() throws Exception {
    assertThat(SmallHeap.run(BigSummary.class, 48)).containsPattern("bytes=[0-9]{6,}");
  }
}
