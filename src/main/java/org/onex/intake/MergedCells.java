package org.onex.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** Carries the content of vertically merged cells down to the rows they cover. */
final class MergedCells {

  private final Map<Integer, TreeMap<Integer, Integer>> lastRowByFirst = new HashMap<>();
  private final Map<Integer, SheetCell> carried = new HashMap<>();

  void add(CellRangeAddress range) {
    if (range.getLastRow() > range.getFirstRow()) {
      lastRowByFirst
          .computeIfAbsent(range.getFirstColumn(), column -> new TreeMap<>())
          .put(range.getFirstRow() + 1, range.getLastRow() + 1);
    }
  }

  /** Rows must be handed over from top to bottom. */
  SheetRow fill(String sheet, int number, Map<Integer, SheetCell> own) {
    Map<Integer, SheetCell> merged = new HashMap<>();
    lastRowByFirst.forEach(
        (column, ranges) -> {
          var range = ranges.floorEntry(number);
          if (range == null || range.getValue() < number) {
            return;
          }
          if (range.getKey() == number) {
            carried.put(column, own.getOrDefault(column, SheetCell.BLANK));
          } else if (!own.containsKey(column) && carried.containsKey(column)) {
            merged.put(column, carried.getOrDefault(column, SheetCell.BLANK));
          }
        });
    return new SheetRow(sheet, number, own, merged);
  }
}
