package org.onex.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XML of a sheet into rows. POI's own handler formats values as they are displayed and so
 * loses digits ({@code 40.5} shown as 41); here the stored value counts.
 */
final class XlsxSheetHandler extends DefaultHandler {

  private static final int MOST_COLUMNS = 16_384;
  private static final int LONGEST_CELL = 40_000;

  private final String sheet;
  private final SharedStrings strings;
  private final XlsxDateStyles styles;
  private final MergedCells merged;
  private final RowSink sink;
  private final StringBuilder value = new StringBuilder();
  private Map<Integer, SheetCell> cells = new HashMap<>();
  private int row;
  private int column = -1;
  private @Nullable String type;
  private @Nullable String style;
  private boolean formula;
  private boolean collecting;
  private int phonetic;

  XlsxSheetHandler(
      String sheet,
      SharedStrings strings,
      XlsxDateStyles styles,
      MergedCells merged,
      RowSink sink) {
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.merged = merged;
    this.sink = sink;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "rPh" -> phonetic++;
      case "v", "t" -> collecting = phonetic == 0;
      default -> {}
    }
  }

  private void startRow(@Nullable String number) {
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    cells = new HashMap<>();
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : columnOf(reference);
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    formula = false;
    value.setLength(0);
  }

  private static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && column < MOST_COLUMNS; i++) {
      char letter = reference.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        column = column * 26 + letter - 'A' + 1;
      }
    }
    return column - 1;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (collecting && value.length() < LONGEST_CELL) {
      value.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> collecting = false;
      case "rPh" -> phonetic--;
      case "c" -> endCell();
      case "row" -> sink.row(merged.fill(sheet, row, cells));
      default -> {}
    }
  }

  private void endCell() {
    if (column < 0 || column >= MOST_COLUMNS) {
      return;
    }
    SheetCell cell = cell(value.toString());
    if (!cell.blank()) {
      cells.put(column, cell);
    }
  }

  private SheetCell cell(String stored) {
    if (stored.isEmpty()) {
      boolean missing = formula && !"str".equals(type);
      return missing ? SheetCell.formulaWithoutValue() : SheetCell.BLANK;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> SheetCell.text(strings.getItemAt(Integer.parseInt(stored)).getString());
      case "str", "inlineStr" -> SheetCell.text(stored);
      case "b" -> SheetCell.text(stored.equals("1") ? "TRUE" : "FALSE");
      case "e" -> SheetCell.error(stored);
      case "d" -> SheetCell.text(stored.length() > 10 ? stored.substring(0, 10) : stored);
      default -> number(new BigDecimal(stored.strip()));
    };
  }

  private SheetCell number(BigDecimal number) {
    return styles.date(style)
        ? SheetCell.date(number, styles.since1904())
        : SheetCell.number(number);
  }
}
