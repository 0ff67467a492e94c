package org.onex.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.onex.directory.InitialPassword;

/**
 * 账号发放单. Made in memory, unlike every other workbook: a streaming one would leave the passwords in
 * a temporary file.
 */
public final class PasswordSlip {

  private static final List<String> HEADER = List.of("单位代码", "单位名称", "姓名", "账号", "角色", "初始密码");
  private static final List<Integer> WIDTHS = List.of(16, 32, 14, 18, 14, 20);

  private PasswordSlip() {}

  public static byte[] of(List<InitialPassword> passwords) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SheetStyles styles = new SheetStyles(workbook);
      Sheet sheet = workbook.createSheet("账号发放单");
      TextCells.put(sheet.createRow(0).createCell(0), "账号发放单", styles.title(), styles.title());
      TextCells.put(
          sheet.createRow(1).createCell(0),
          "初始密码只提供这一次，请逐一交给本人并妥善保管，发放后删除本文件；首次登录须修改密码。",
          styles.line(),
          styles.line());
      for (int row = 0; row < 2; row++) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, HEADER.size() - 1));
      }
      Row header = sheet.createRow(2);
      for (int i = 0; i < HEADER.size(); i++) {
        sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        TextCells.put(header.createCell(i), HEADER.get(i), styles.header(), styles.header());
      }
      passwords.forEach(each -> line(sheet, each, styles));
      sheet.createFreezePane(0, 3);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Sheet sheet, InitialPassword each, SheetStyles styles) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    List<String> cells =
        List.of(
            each.unitCode(),
            each.unitName(),
            each.name(),
            each.account(),
            each.role(),
            each.password());
    for (int i = 0; i < cells.size(); i++) {
      TextCells.put(row.createCell(i), cells.get(i), styles.body(), styles.quoted());
    }
  }
}
