package org.onex.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What our Word documents are written with; a font has to be named twice to reach Chinese text. */
final class WordText {

  static final String SONG = "SimSun";
  static final String HEI = "SimHei";

  /** A4, in twentieths of a point. */
  static final int SHORT_SIDE = 11906;

  static final int LONG_SIDE = 16838;

  private WordText() {}

  /** The paper; whoever wants it across says so on what is returned. */
  static CTPageSz page(
      XWPFDocument word, int width, int height, int top, int bottom, int leftAndRight) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(top));
    margins.setBottom(BigInteger.valueOf(bottom));
    margins.setLeft(BigInteger.valueOf(leftAndRight));
    margins.setRight(BigInteger.valueOf(leftAndRight));
    return size;
  }

  static XWPFParagraph line(
      XWPFDocument word, String text, String font, int points, ParagraphAlignment where) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setAlignment(where);
    run(paragraph, text, font, points);
    return paragraph;
  }

  static XWPFRun run(XWPFParagraph paragraph, String text, String font, int points) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(points);
    return run;
  }

  /** The paragraph of a cell of this width. */
  static XWPFParagraph cell(XWPFTableCell cell, int width, ParagraphAlignment where) {
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setAlignment(where);
    return paragraph;
  }
}
