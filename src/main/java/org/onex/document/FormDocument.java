package org.onex.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
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

/**
 * An official form to be printed, signed and stamped.
 *
 * @param foot printed at the foot of every page, so that a scan can be told to be of these data
 */
public record FormDocument(String title, String unit, List<Block> blocks, String foot) {

  private static final String SONG = "SimSun";
  private static final String HEI = "SimHei";
  private static final int WIDTH = 9000;
  private static final int LABEL = 2400;

  public FormDocument {
    blocks = List.copyOf(blocks);
  }

  /** One part of the form. */
  public sealed interface Block {}

  /** A label and what stands beside it. */
  public record Pair(String label, String value) {}

  /** The first page. */
  public record Cover(List<Pair> pairs) implements Block {}

  /** A section's title. */
  public record Heading(String text) implements Block {}

  /** Labels on the left, what was written on the right. */
  public record Pairs(List<Pair> pairs) implements Block {}

  /** A table with a head. */
  public record Grid(List<String> head, List<List<String>> rows) implements Block {}

  /** Room for an opinion, a signature, a stamp and a date. */
  public record Opinion(String label) implements Block {}

  /** A note of the form itself. */
  public record Note(String text) implements Block {}

  public static void write(OutputStream out, FormDocument form) {
    try (XWPFDocument word = new XWPFDocument()) {
      page(word);
      foot(word, form.foot());
      boolean covered = form.blocks().stream().anyMatch(Cover.class::isInstance);
      if (!covered) {
        line(word, form.title(), HEI, 18, ParagraphAlignment.CENTER, 200);
      }
      for (Block block : form.blocks()) {
        block(word, form, block);
      }
      word.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void block(XWPFDocument word, FormDocument form, Block block) {
    if (block instanceof Cover cover) {
      cover(word, form, cover);
    } else if (block instanceof Heading heading) {
      line(word, heading.text(), HEI, 14, ParagraphAlignment.LEFT, 160);
    } else if (block instanceof Pairs pairs) {
      pairs(word, pairs.pairs());
    } else if (block instanceof Grid grid) {
      grid(word, grid);
    } else if (block instanceof Opinion opinion) {
      opinion(word, opinion.label());
    } else if (block instanceof Note note) {
      line(word, note.text(), SONG, 10, ParagraphAlignment.LEFT, 60);
    }
  }

  private static void page(XWPFDocument word) {
    var section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1440));
    margins.setBottom(BigInteger.valueOf(1300));
    margins.setLeft(BigInteger.valueOf(1450));
    margins.setRight(BigInteger.valueOf(1450));
  }

  private static void foot(XWPFDocument word, String text) {
    XWPFParagraph paragraph = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, SONG, 9);
  }

  private static void cover(XWPFDocument word, FormDocument form, Cover cover) {
    line(word, "", SONG, 22, ParagraphAlignment.CENTER, 1200);
    line(word, form.title(), HEI, 26, ParagraphAlignment.CENTER, 1600);
    for (Pair pair : cover.pairs()) {
      line(word, pair.label() + "：" + pair.value(), SONG, 16, ParagraphAlignment.LEFT, 240)
          .setIndentationLeft(1200);
    }
    line(word, "", SONG, 16, ParagraphAlignment.CENTER, 1200);
    line(word, form.unit(), SONG, 16, ParagraphAlignment.CENTER, 0);
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
      run(paragraph, text, SONG, 11);
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
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(String.valueOf(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setAlignment(label ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = run(paragraph, lines[i], label ? HEI : SONG, 11);
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
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(after);
    run(paragraph, text, font, size);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int size) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    return run;
  }
}
