package org.onex.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The table on A4 across, its head repeated on every page (本表可另附页). */
final class PilotTableWord {

  private static final int WIDTH = WordText.LONG_SIDE;
  private static final int MARGIN = 1134;
  private static final int NUMBER_WIDTH = 6;

  private final PilotTable table;

  PilotTableWord(PilotTable table) {
    this.table = table;
  }

  void write(OutputStream out) {
    try (XWPFDocument document = new XWPFDocument()) {
      across(document);
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      text(title, table.title(), 18, true);
      table.head().forEach(head -> line(document, head, 11));
      rows(document);
      table.notes().forEach(note -> line(document, note, 10));
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void across(XWPFDocument document) {
    WordText.page(document, WIDTH, WordText.SHORT_SIDE, MARGIN, MARGIN, MARGIN)
        .setOrient(STPageOrientation.LANDSCAPE);
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
    var where = head || column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
    text(WordText.cell(row.getCell(column), width(column), where), content, 10, head);
  }

  private static int width(int column) {
    int all = NUMBER_WIDTH + PilotTable.COLUMNS.stream().mapToInt(PilotTable.Column::width).sum();
    int own = column == 0 ? NUMBER_WIDTH : PilotTable.COLUMNS.get(column - 1).width();
    return (WIDTH - 2 * MARGIN) * own / all;
  }

  private static void text(XWPFParagraph paragraph, String text, int points, boolean bold) {
    paragraph.setSpacingAfter(0);
    WordText.run(paragraph, text, WordText.SONG, points).setBold(bold);
  }

  private static void line(XWPFDocument document, String text, int points) {
    WordText.line(document, text, WordText.SONG, points, ParagraphAlignment.LEFT)
        .setSpacingAfter(0);
  }
}
