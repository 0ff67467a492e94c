package org.onex.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.CertificateEntry;
import org.onex.catalogue.Certificates;
import org.onex.catalogue.Major;
import org.onex.catalogue.Majors;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;

/** Workbooks and the small catalogue that the tests of this package read them with. */
final class Sheets {

  static final String[] HEADER = {
    "学校标识码", "学校名称", "证书名称", "等级", "专业代码", "专业名称", "在校生数", "专任教师数", "申报人数", "备注", "考核形式", "收费标准"
  };
  static final Institution SCHOOL = school("hfcollege", "9934100001", "庐州云帆职业技术学院");

  private Sheets() {}

  static Institution school(String id, String code, String name) {
    return new Institution(
        id,
        code,
        name,
        InstitutionKind.SCHOOL,
        "vocational_college",
        "provincial",
        "bj",
        "p",
        true);
  }

  static FilingSheetReader reader(Institution... schools) {
    return new FilingSheetReader(certificates(), majors(), List.of(schools));
  }

  static Certificates certificates() {
    return Certificates.of(
        List.of(
            certificate("b1-01", "建筑信息模型（BIM）"),
            certificate("b1-02", "Web前端开发"),
            certificate("b1-03", "物流管理"),
            certificate("b1-04", "老年照护"),
            certificate("b2-09", "失智老年人照护")));
  }

  private static Certificate certificate(String id, String name) {
    return new Certificate(
        id,
        new CertificateEntry(name, 1, 1, "某评价组织", Set.of(), List.of(), null, null, false, false));
  }

  static Majors majors() {
    return Majors.of(
        List.of(
            new Major("530802", "现代物流管理", "voc_associate", "5308物流类"),
            new Major("510203", "软件技术", "voc_associate", "5102计算机类"),
            new Major("510204", "数字媒体技术", "voc_associate", "5102计算机类"),
            new Major("710203", "计算机应用", "voc_secondary", "7102计算机类")));
  }

  /** A tidy workbook: header in the first row, then the given rows. */
  static byte[] table(@Nullable Object[]... rows) {
    return xlsx(workbook -> fill(workbook.createSheet("申报明细"), 0, HEADER, rows));
  }

  static void fill(Sheet sheet, int from, @Nullable Object[] header, @Nullable Object[]... rows) {
    line(sheet, from, header);
    for (int i = 0; i < rows.length; i++) {
      line(sheet, from + 1 + i, rows[i]);
    }
  }

  static void line(Sheet sheet, int number, @Nullable Object... values) {
    var row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      Object cell = values[i];
      if (cell instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else if (cell instanceof String text && text.startsWith("=")) {
        row.createCell(i).setCellFormula(text.substring(1));
      } else if (cell != null) {
        row.createCell(i).setCellValue(cell.toString());
      }
    }
  }

  static void merge(Sheet sheet, String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
  }

  static byte[] xlsx(Consumer<Workbook> content) {
    return written(new XSSFWorkbook(), content);
  }

  static byte[] xls(Consumer<Workbook> content) {
    return written(new HSSFWorkbook(), content);
  }

  private static byte[] written(Workbook empty, Consumer<Workbook> content) {
    try (Workbook workbook = empty;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }
}
