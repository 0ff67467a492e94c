package org.onex.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.onex.office.FormDocument.Block;
import org.onex.office.FormDocument.Cover;
import org.onex.office.FormDocument.Grid;
import org.onex.office.FormDocument.Heading;
import org.onex.office.FormDocument.Note;
import org.onex.office.FormDocument.Opinion;
import org.onex.office.FormDocument.Pair;
import org.onex.office.FormDocument.Pairs;

/** An official form as it is printed. */
final class FormWord {

  private static final int WIDTH = 9000;
  private static final int LABEL = 2400;

  private final FormDocument form;

  FormWord(FormDocument form) {
    this.form = form;
  }

  void write(OutputStream out) {
    try (XWPFDocument word = new XWPFDocument()) {
      page(word);
      foot(word, form.foot());
      boolean covered = form.blocks().stream().anyMatch(Cover.class::isInstance);
      if (!covered) {
        line(word, form.title(), WordText.HEI, 18, ParagraphAlignment.CENTER, 200);
      }
      for (Block block : form.blocks()) {
        block(word, block);
      }
      word.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void block(XWPFDocument word, Block block) {
    if (block instanceof Cover cover) {
      cover(word, cover);
    } else if (block instanceof Heading heading) {
      line(word, heading.text(), WordText.HEI, 14, ParagraphAlignment.LEFT, 160);
    } else if (block instanceof Pairs pairs) {
      pairs(word, pairs.pairs());
    } else if (block instanceof Grid grid) {
      grid(word, grid);
    } else if (block instanceof Opinion opinion) {
      opinion(word, opinion.label());
    } else if (block instanceof Note note) {
      line(word, note.text(), WordText.SONG, 10, ParagraphAlignment.LEFT, 60);
    }
  }

  private static void page(XWPFDocument word) {
    WordText.page(word, WordText.SHORT_SIDE, WordText.LONG_SIDE, 1440, 1300, 1450);
  }

  private static void foot(XWPFDocument word, String text) {
    XWPFParagraph paragraph = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    WordText.run(paragraph, text, WordText.SONG, 9);
  }

  private void cover(XWPFDocument word, Cover cover) {
    line(word, "", WordText.SONG, 22, ParagraphAlignment.CENTER, 1200);
    line(word, form.title(), WordText.HEI, 26, ParagraphAlignment.CENTER, 1600);
    for (Pair pair : cover.pairs()) {
      line(word, pair.label() + "：" + pair.value(), WordText.SONG, 16, ParagraphAlignment.LEFT, 240)
          .setIndentationLeft(1200);
    }
    line(word, "", WordText.SONG, 16, ParagraphAlignment.CENTER, 1200);
    line(word, form.unit(), WordText.SONG, 16, ParagraphAlignment.CENTER, 0);
    XWPFParagraph last = word.createParagraph();
    last.setPageBreak(true);
  }

  private static void pairs(XWPFDocument word, List<Pair> pairs) {
    XWPFTable table = table(word, pairs.size(), 2);
    for (int i = 0; i < pairs.size(); i++) {
      XWPFTableRow row = table.getRow(i);
      cell(row.getCell(0), pairs.get(i).label(), LABEL, true);
      cell(row.getCell(1), pairs.get(i).value(), WIDTH - LABEL, false);
    }
    gap(word);
  }

  /** An empty table still shows where one writes by hand. */
  private static void grid(XWPFDocument word, Grid grid) {
    int columns = grid.head().size();
    int width = WIDTH / columns;
    XWPFTable table = table(word, Math.max(1, grid.rows().size()) + 1, columns);
    table.getRow(0).setRepeatHeader(true);
    for (int c = 0; c < columns; c++) {
      cell(table.getRow(0).getCell(c), grid.head().get(c), width, true);
      for (int r = 0; r < grid.rows().size(); r++) {
        cell(table.getRow(r + 1).getCell(c), grid.rows().get(r).get(c), width, false);
      }
    }
    gap(word);
  }

  private static void opinion(XWPFDocument word, String label) {
    XWPFTable table = table(word, 1, 2);
    table.getRow(0).setCantSplitRow(true);
    cell(table.getRow(0).getCell(0), label, LABEL, true);
    XWPFTableCell room = table.getRow(0).getCell(1);
    cell(room, "", WIDTH - LABEL, false);
    room.addParagraph().setSpacingAfter(1200);
    for (String text : List.of("（签字盖章）", "年　　月　　日")) {
      XWPFParagraph paragraph = room.addParagraph();
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
      WordText.run(paragraph, text, WordText.SONG, 11);
    }
    gap(word);
  }

  private static XWPFTable table(XWPFDocument word, int rows, int columns) {
    XWPFTable table = word.createTable(rows, columns);
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(WIDTH);
    table.setTableAlignment(TableRowAlign.CENTER);
    table.setCellMargins(60, 100, 60, 100);
    return table;
  }

  private static void cell(XWPFTableCell cell, String text, int width, boolean label) {
    XWPFParagraph paragraph =
        WordText.cell(cell, width, label ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = WordText.run(paragraph, lines[i], label ? WordText.HEI : WordText.SONG, 11);
      if (i < lines.length - 1) {
        run.addBreak();
      }
    }
  }

  private static void gap(XWPFDocument word) {
    word.createParagraph().setSpacingAfter(0);
  }

  private static XWPFParagraph line(
      XWPFDocument word,
      String text,
      String font,
      int size,
      ParagraphAlignment alignment,
      int after) {
    XWPFParagraph paragraph = WordText.line(word, text, font, size, alignment);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }
}
