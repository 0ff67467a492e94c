package org.onex.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One table of a pack.
 *
 * @param name without the pack's prefix
 * @param title as Modeler shows it
 * @param purpose one sentence for the guide
 * @param key columns that tell which case a row is about: two rows about the same case contradict
 *     each other
 */
record TableSchema(
    String name,
    String title,
    String purpose,
    List<RuleColumn> columns,
    Function<DmnTables.Row, List<String>> key) {

  TableSchema {
    columns = List.copyOf(columns);
  }

  static TableSchema table(
      String name, String title, String purpose, List<RuleColumn> columns, String... key) {
    return table(name, title, purpose, columns, row -> List.of(key));
  }

  static TableSchema table(
      String name,
      String title,
      String purpose,
      List<RuleColumn> columns,
      Function<DmnTables.Row, List<String>> key) {
    return new TableSchema(name, title, purpose, columns, key);
  }

  Optional<RuleColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  List<String> columnNames() {
    return columns.stream().map(RuleColumn::name).toList();
  }
}
