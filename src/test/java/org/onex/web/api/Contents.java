package org.onex.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that stands in the database, the engine's tables and ours, but nobody's session. */
record Contents(Map<String, List<String>> rows) {

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
        and lower(table_name) not like 'databasechangelog%'
        and lower(table_name) not like 'spring\\_session%' escape '\\'
        and lower(table_name) not in ('act_ru_meter_log', 'major', 'act_ge_bytearray',
          'audit_entry', 'sign_in_attempts')
      """;

  static Contents of(JdbcTemplate jdbc) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : jdbc.queryForList(TABLES, String.class)) {
      rows.put(
          table,
          jdbc.queryForList("select * from " + table).stream()
              .map(Contents::written)
              .sorted()
              .toList());
    }
    return new Contents(rows);
  }

  private static String written(Map<String, Object> row) {
    return row.entrySet().stream()
        .map(
            cell ->
                cell.getKey()
                    + "="
                    + (cell.getValue() instanceof byte[] bytes
                        ? Arrays.hashCode(bytes)
                        : cell.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Rows that came, went or are not the same any more. */
  List<String> changesSince(Contents before) {
    TreeSet<String> changes = new TreeSet<>();
    rows.forEach(
        (table, now) -> {
          List<String> then = before.rows().getOrDefault(table, List.of());
          if (now.equals(then)) {
            return;
          }
          now.stream()
              .filter(row -> !then.contains(row))
              .forEach(r -> changes.add(table + ": " + r));
          then.stream()
              .filter(row -> !now.contains(row))
              .forEach(r -> changes.add(table + " lost: " + r));
        });
    return List.copyOf(changes);
  }
}
