package org.onex.intake;

import java.util.Map;

/**
 * One row of a sheet.
 *
 * @param number as the spreadsheet counts, from 1
 * @param own what stands in the row's own cells, by column from 0; blank cells are left out
 * @param merged what reaches into the row from a merged cell that begins above it
 */
record SheetRow(
    String sheet, int number, Map<Integer, SheetCell> own, Map<Integer, SheetCell> merged) {

  SheetCell cell(int column) {
    SheetCell cell = own.get(column);
    return cell == null ? SheetCell.BLANK : cell;
  }

  SheetCell filled(int column) {
    SheetCell cell = own.get(column);
    if (cell == null) {
      cell = merged.get(column);
    }
    return cell == null ? SheetCell.BLANK : cell;
  }

  boolean blank() {
    return own.isEmpty();
  }
}
