package org.onex.pack;

import java.util.Collections;
import java.util.List;
import org.onex.pack.DmnTables.Row;

/**
 * Two rows of one table that are about the same case: whoever reads them cannot know which one was
 * meant. A row for all and a row for some do not contradict each other, the more precise one wins.
 */
final class RowOverlap {

  private final TableSchema schema;
  private final Problems problems;

  RowOverlap(TableSchema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  void check(List<Row> rows) {
    for (int later = 1; later < rows.size(); later++) {
      var row = rows.get(later);
      rows.subList(0, later).stream()
          .filter(other -> meet(row, other))
          .findFirst()
          .ifPresent(other -> tell(row, other));
    }
  }

  private void tell(Row row, Row other) {
    boolean same = row.cells().equals(other.cells());
    problems.error(
        row.table(),
        row.id(),
        same ? "与“%s”行重复".formatted(other.id()) : "与“%s”行适用于同一情形，相互矛盾".formatted(other.id()),
        same ? "请删去一行" : "请保留一行，或把两行的适用范围分开");
  }

  private boolean meet(Row row, Row other) {
    var key = schema.key().apply(row);
    return key.equals(schema.key().apply(other))
        && key.stream().allMatch(column -> meet(column, row, other));
  }

  private boolean meet(String column, Row row, Row other) {
    var mine = row.values(column);
    var theirs = other.values(column);
    boolean narrows =
        schema.column(column).filter(c -> c.kind().equals(CellType.FILTER)).isPresent();
    if (narrows && !mine.isEmpty() && !theirs.isEmpty()) {
      return !Collections.disjoint(mine, theirs);
    }
    return mine.equals(theirs);
  }
}
