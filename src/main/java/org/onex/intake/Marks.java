package org.onex.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** Colours and comments cells; takes its own earlier marks away and leaves other people's. */
final class Marks {

  private static final String AUTHOR = "OneX 校验";
  private static final int LONGEST_COMMENT = 1_500;

  private final Workbook workbook;
  private final CreationHelper helper;
  private final Map<String, CellStyle> filled = new HashMap<>();
  private final CellStyle plain;

  Marks(Workbook workbook) {
    this.workbook = workbook;
    this.helper = workbook.getCreationHelper();
    this.plain = workbook.createCellStyle();
    plain.setWrapText(true);
  }

  static String text(Cell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue().strip() : "";
  }

  static String messages(List<IntakeProblem> problems) {
    return problems.stream()
        .map(problem -> "【" + problem.severity().label() + "】" + problem.message())
        .collect(Collectors.joining("\n"));
  }

  void clear(Sheet sheet) {
    for (Map.Entry<CellAddress, ? extends Comment> each :
        Map.copyOf(sheet.getCellComments()).entrySet()) {
      if (AUTHOR.equals(each.getValue().getAuthor())) {
        var row = sheet.getRow(each.getKey().getRow());
        Cell cell = row == null ? null : row.getCell(each.getKey().getColumn());
        if (cell != null) {
          cell.removeCellComment();
          cell.setCellStyle(filled(cell.getCellStyle(), null));
        }
      }
    }
  }

  void header(Cell cell, String title) {
    cell.setCellValue(title);
    cell.setCellStyle(filled(plain, IndexedColors.LIGHT_TURQUOISE));
  }

  void passed(Cell cell) {
    cell.setCellValue("填写完整");
    cell.setCellStyle(plain);
  }

  void result(Cell cell, List<IntakeProblem> problems) {
    cell.setCellValue(messages(problems));
    cell.setCellStyle(filled(plain, color(problems)));
  }

  void problem(Cell cell, List<IntakeProblem> problems) {
    cell.setCellStyle(filled(cell.getCellStyle(), color(problems)));
    if (cell.getCellComment() != null) {
      return;
    }
    String text = messages(problems);
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 6);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 5);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(
        helper.createRichTextString(
            text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) + "…" : text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  private static IndexedColors color(List<IntakeProblem> problems) {
    return problems.stream().anyMatch(IntakeProblem::blocks)
        ? IndexedColors.ROSE
        : IndexedColors.LIGHT_YELLOW;
  }

  /** One style per old style and colour: a workbook holds only some thousands of styles. */
  private CellStyle filled(CellStyle old, @Nullable IndexedColors color) {
    return filled.computeIfAbsent(
        old.getIndex() + ":" + color,
        key -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(old);
          if (color == null) {
            style.setFillPattern(FillPatternType.NO_FILL);
          } else {
            style.setFillForegroundColor(color.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          }
          return style;
        });
  }
}
