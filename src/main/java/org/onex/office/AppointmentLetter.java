package org.onex.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A letter of appointment, to be printed and stamped. */
public record AppointmentLetter(
    String title, String salutation, List<String> text, String office, LocalDate date) {

  private static final int INDENT = 640;

  public AppointmentLetter {
    text = List.copyOf(text);
  }

  public void write(OutputStream out) {
    try (XWPFDocument document = new XWPFDocument()) {
      line(document, title, 36, ParagraphAlignment.CENTER, 0).setSpacingAfter(800);
      line(document, salutation, 18, ParagraphAlignment.LEFT, 0);
      text.forEach(part -> line(document, part, 18, ParagraphAlignment.LEFT, INDENT));
      line(document, office + "（盖章）", 18, ParagraphAlignment.RIGHT, 0).setSpacingBefore(1200);
      line(
          document,
          "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
          18,
          ParagraphAlignment.RIGHT,
          0);
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XWPFParagraph line(
      XWPFDocument document, String text, int points, ParagraphAlignment where, int indent) {
    XWPFParagraph paragraph = WordText.line(document, text, WordText.SONG, points, where);
    paragraph.setIndentationFirstLine(indent);
    paragraph.setSpacingBetween(1.5);
    return paragraph;
  }
}
