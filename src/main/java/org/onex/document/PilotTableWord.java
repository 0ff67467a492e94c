package org.onex.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The table on A4 across, its head repeated on every page (本表可另附页). */
final class PilotTableWord {

  private static final int WIDTH = 16838;
  private static final int HEIGHT = 11906;
  private static final int MARGIN = 1134;
  private static final int NUMBER_WIDTH = 6;

  private final PilotTable table;

  PilotTableWord(PilotTable table) {
    this.table = table;
  }

  void write(OutputStream out) {
    try (XWPFDocument document = new XWPFDocument()) {
      across(document);
      text(document.createParagraph(), table.title(), 18, true, ParagraphAlignment.CENTER);
      table
          .head()
          .forEach(
              line -> text(document.createParagraph(), line, 11, false, ParagraphAlignment.LEFT));
      rows(document);
      table
          .notes()
          .forEach(
              note -> text(document.createParagraph(), note, 10, false, ParagraphAlignment.LEFT));
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void across(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    size.setOrient(STPageOrientation.LANDSCAPE);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
  }

  private void rows(XWPFDocument document) {
    XWPFTable grid = document.createTable(1, PilotTable.COLUMNS.size() + 1);
    grid.setWidthType(TableWidthType.DXA);
    grid.setWidth(WIDTH - 2 * MARGIN);
    XWPFTableRow header = grid.getRow(0);
    header.setRepeatHeader(true);
    cell(header, 0, "序号", true);
    for (int i = 0; i < PilotTable.COLUMNS.size(); i++) {
      cell(header, i + 1, PilotTable.COLUMNS.get(i).title(), true);
    }
    int number = 0;
    for (PilotTable.Row row : table.rows()) {
      XWPFTableRow line = grid.createRow();
      line.setCantSplitRow(true);
      cell(line, 0, Integer.toString(++number), false);
      for (int i = 0; i < PilotTable.COLUMNS.size(); i++) {
        cell(line, i + 1, String.valueOf(PilotTable.COLUMNS.get(i).value().apply(row)), false);
      }
    }
  }

  private static void cell(XWPFTableRow row, int column, String content, boolean head) {
    XWPFTableCell cell = row.getCell(column);
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(width(column)));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    text(
        cell.getParagraphs().get(0),
        content,
        10,
        head,
        head || column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
  }

  private static int width(int column) {
    int all = NUMBER_WIDTH + PilotTable.COLUMNS.stream().mapToInt(PilotTable.Column::width).sum();
    int own = column == 0 ? NUMBER_WIDTH : PilotTable.COLUMNS.get(column - 1).width();
    return (WIDTH - 2 * MARGIN) * own / all;
  }

  private static void text(
      XWPFParagraph paragraph, String text, int points, boolean bold, ParagraphAlignment where) {
    paragraph.setAlignment(where);
    paragraph.setSpacingAfter(0);
    var run = paragraph.createRun();
    run.setFontFamily("宋体");
    run.setFontFamily("宋体", org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(points);
    run.setBold(bold);
    run.setText(text);
  }
}
