package org.onex.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a sheet each column of a table stands. */
record Header(String sheet, int row, Map<Column, Integer> positions) {

  /** Fewer hits than this are words in a title or an instruction, not the head of a table. */
  private static final int FEWEST_HITS = 3;

  static Header read(SheetRow row, List<Column> columns) {
    Set<Integer> places = new HashSet<>(row.own().keySet());
    places.addAll(row.merged().keySet());
    Map<Column, Integer> positions = new HashMap<>();
    for (int place : places.stream().sorted().toList()) {
      String key = Column.key(row.filled(place).text());
      columns.stream()
          .filter(column -> column.keys().contains(key))
          .findFirst()
          .ifPresent(column -> positions.putIfAbsent(column, place));
    }
    return new Header(row.sheet(), row.number(), positions);
  }

  boolean plausible() {
    return positions.size() >= FEWEST_HITS;
  }

  boolean betterThan(@Nullable Header other) {
    return other == null || positions.size() > other.positions.size();
  }

  List<Column> missing(List<Column> columns) {
    return columns.stream()
        .filter(column -> column.required() && !positions.containsKey(column))
        .toList();
  }

  boolean has(Column column) {
    return positions.containsKey(column);
  }

  OptionalInt position(Column column) {
    Integer place = positions.get(column);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** A cheap first look, because every row of data is asked. */
  boolean looksRepeatedBy(SheetRow row) {
    return positions.entrySet().stream()
        .limit(1)
        .anyMatch(
            each -> each.getKey().keys().contains(Column.key(row.filled(each.getValue()).text())));
  }

  /** A header that is printed again on every page. */
  boolean repeatedBy(Header other) {
    return other.positions.equals(positions);
  }
}
