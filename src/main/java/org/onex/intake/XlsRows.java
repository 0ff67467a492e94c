package org.onex.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads an {@code .xls}; its 65,536 rows at most are read as objects, the size being limited. */
final class XlsRows {

  private XlsRows() {}

  static void read(Path file, RowSink sink) throws IOException {
    try (HSSFWorkbook workbook = open(file)) {
      boolean since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          read(workbook.getSheetAt(i), since1904, sink);
        }
      }
    }
  }

  static HSSFWorkbook open(Path file) throws IOException {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = parts.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw WorkbookRefusals.encrypted();
      }
      if (root.hasEntry("WordDocument")) {
        throw WorkbookRefusals.wrongType("Word 文档");
      }
      if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK") && !root.hasEntry("Book")) {
        throw WorkbookRefusals.wrongType(FileKind.OLE2.label());
      }
      return new HSSFWorkbook(root, true);
    }
  }

  private static void read(Sheet sheet, boolean since1904, RowSink sink) {
    MergedCells merged = new MergedCells();
    sheet.getMergedRegions().forEach(merged::add);
    sink.sheet(sheet.getSheetName());
    for (Row row : sheet) {
      Map<Integer, SheetCell> cells = new HashMap<>();
      for (Cell cell : row) {
        SheetCell value = cell(cell, since1904);
        if (!value.blank()) {
          cells.put(cell.getColumnIndex(), value);
        }
      }
      sink.row(merged.fill(sheet.getSheetName(), row.getRowNum() + 1, cells));
    }
    sink.end();
  }

  private static SheetCell cell(Cell cell, boolean since1904) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> SheetCell.text(cell.getRichStringCellValue().getString());
      case NUMERIC -> number(cell, since1904);
      case BOOLEAN -> SheetCell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> SheetCell.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> SheetCell.BLANK;
    };
  }

  private static SheetCell number(Cell cell, boolean since1904) {
    BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
    return DateUtil.isCellDateFormatted(cell)
        ? SheetCell.date(number, since1904)
        : SheetCell.number(number);
  }
}
