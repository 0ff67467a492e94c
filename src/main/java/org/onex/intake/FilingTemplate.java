package org.onex.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.CertificateGrades;
import org.onex.catalogue.Certificates;

/** The workbook that schools fill in: what the reader takes, with lists to choose from. */
final class FilingTemplate {

  private static final int LAST_ROW = 5_000;
  private static final String LISTS = "下拉选项";
  private static final List<String> EXAMPLE =
      List.of(
          "（学校标识码）",
          "（学校全称）",
          "",
          "中级",
          "530802",
          "现代物流管理",
          "320",
          "12",
          "60",
          FilingSheetReader.EXAMPLE + "行，导入时自动跳过，可删除",
          "机考:40;一般实操:60",
          "300",
          "2027年3月15日");
  private static final List<String> INSTRUCTIONS =
      List.of(
          "一、每行填写一个证书的一个等级、一个专业；一个证书对应多个专业的，各专业数据要分开写。",
          "二、同一学校同一证书的各行合并为一个申报项目（一证书一论证一申报）。",
          "三、“证书名称”“等级”请从下拉列表中选择；证书名称以职业技能等级证书信息管理服务平台公布的为准。",
          "四、“专业代码”为 6 位代码，请按文本填写；目录中暂缺的代码系统只作提示，不影响申报。",
          "五、“在校生数”“专任教师数”填写本专业人数，“申报人数”填写本行等级和专业的申报人数，均为整数。",
          "六、“考核形式”可不填（按证书目录）；混合考核写明各部分分值，如“机考:40;一般实操:60”。" + "可用形式：纸笔考试、机考、一般实操、特殊实操。",
          "七、“收费标准”可不填（按证书目录），单位为元/人次；“校长办公会日期”如“2027年3月15日”。",
          "八、表上方可以保留标题行，列的先后可以调整，也可以增加其他列；表头文字请勿改动。",
          "九、标有“示例”的行不导入。本表栏目为本系统设计。");

  private FilingTemplate() {}

  static void write(OutputStream out, Certificates certificates) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TemplateStyles styles = new TemplateStyles(workbook);
      TemplateSheet sheet = new TemplateSheet(workbook, "申报明细", styles, LAST_ROW);
      sheet.header(FilingColumns.ALL, FilingTemplate::width);
      example(sheet.nextRow(), certificates, styles);
      lists(workbook, certificates);
      int count = certificates.all().size();
      if (count > 0) {
        choose(sheet, FilingColumns.CERTIFICATE, LISTS + "!$A$1:$A$" + count, "请从列表中选择证书。");
      }
      choose(
          sheet,
          FilingColumns.LEVEL,
          LISTS + "!$B$1:$B$" + CertificateGrades.ALL.size(),
          "请从列表中选择初级、中级或高级。");
      TemplateSheet.instructions(workbook, INSTRUCTIONS, styles);
      workbook.setActiveSheet(0);
      workbook.write(out);
    }
  }

  private static int width(Column column) {
    if (column.equals(FilingColumns.SCHOOL_NAME) || column.equals(FilingColumns.CERTIFICATE)) {
      return 28;
    }
    if (column.equals(FilingColumns.NOTE)) {
      return 30;
    }
    return column.equals(FilingColumns.EXAM) ? 24 : Math.max(10, column.title().length() * 2 + 4);
  }

  private static void example(Row row, Certificates certificates, TemplateStyles styles) {
    for (int i = 0; i < EXAMPLE.size(); i++) {
      boolean certificate = FilingColumns.ALL.get(i).equals(FilingColumns.CERTIFICATE);
      row.createCell(i)
          .setCellValue(certificate ? exampleCertificate(certificates) : EXAMPLE.get(i));
      row.getCell(i).setCellStyle(styles.example());
    }
  }

  private static String exampleCertificate(Certificates certificates) {
    return certificates
        .find("物流管理")
        .or(() -> certificates.all().stream().findFirst())
        .map(Certificate::name)
        .orElse("（证书名称）");
  }

  private static void lists(XSSFWorkbook workbook, Certificates certificates) {
    Sheet lists = workbook.createSheet(LISTS);
    List<Certificate> all = certificates.all();
    for (int i = 0; i < Math.max(all.size(), CertificateGrades.ALL.size()); i++) {
      Row row = lists.createRow(i);
      if (i < all.size()) {
        row.createCell(0).setCellValue(all.get(i).name());
      }
      if (i < CertificateGrades.ALL.size()) {
        row.createCell(1).setCellValue(CertificateGrades.ALL.get(i));
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
  }

  private static void choose(TemplateSheet sheet, Column column, String range, String remedy) {
    int place = FilingColumns.ALL.indexOf(column);
    sheet.choose(
        place,
        helper -> helper.createFormulaListConstraint(range),
        CellReference.convertNumToColString(place) + " 列",
        remedy);
  }
}
