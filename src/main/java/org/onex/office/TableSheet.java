package org.onex.office;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet to be written: title, lines above the table, columns, rows, lines below. Rows come as a
 * stream and are never held together in memory.
 *
 * @param headLines whole lines between title and table, such as 报送单位
 */
public record TableSheet<R>(
    String name,
    String title,
    List<String> headLines,
    List<Column<R>> columns,
    Stream<R> rows,
    List<String> footLines) {

  public TableSheet {
    headLines = List.copyOf(headLines);
    columns = List.copyOf(columns);
    footLines = List.copyOf(footLines);
  }

  /**
   * One column.
   *
   * @param width in characters of half width
   * @param value text or number of a row
   */
  public record Column<R>(String title, int width, Function<R, @Nullable Object> value) {}
}
