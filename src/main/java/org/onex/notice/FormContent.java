package org.onex.notice;

import java.util.List;
import java.util.Map;

/**
 * What a school has written into one form, as it typed it: single fields by name, and the rows of
 * each repeated table.
 */
public record FormContent(
    Map<String, String> fields, Map<String, List<Map<String, String>>> tables) {

  public static final FormContent EMPTY = new FormContent(Map.of(), Map.of());

  public FormContent {
    fields = Map.copyOf(fields);
    tables = Map.copyOf(tables);
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  public List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }
}
