package org.onex.web.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that go in and come out over HTTP. */
public final class Workbooks {

  static final Object[] HEADER = {
    "学校标识码", "学校名称", "证书名称", "等级", "专业代码", "专业名称", "在校生数", "专任教师数", "申报人数", "备注"
  };

  private Workbooks() {}

  /** The header, and further columns after it. */
  public static Object[] header(Object... further) {
    return Stream.concat(Stream.of(HEADER), Stream.of(further)).toArray();
  }

  public static byte[] fixture(String name) {
    try (InputStream file =
        Objects.requireNonNull(Workbooks.class.getResourceAsStream("/intake/" + name))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] of(List<Object[]> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("申报明细");
      for (int r = 0; r < rows.size(); r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < rows.get(r).length; c++) {
          row.createCell(c).setCellValue(String.valueOf(rows.get(r)[c]));
        }
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sheet's rows as people read them, cells joined by a bar. */
  static List<String> rows(byte[] content) {
    var shown = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      List<String> rows = new ArrayList<>();
      for (Row row : workbook.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(shown.formatCellValue(cell));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
