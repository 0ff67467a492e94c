package org.onex.web.page.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onex.filing.FilingForms;
import org.onex.notice.FormContent;
import org.onex.notice.FormRow;
import org.springframework.util.MultiValueMap;

/** An official form as it stands in the browser: sections of fields and tables of repeated rows. */
record TypedForm(FilingForms.Sheet sheet, List<Section> sections) {

  /** What stands under one heading, in the notice's order. */
  record Section(String title, List<Part> parts) {}

  /**
   * A single field, or a table.
   *
   * @param row the field, or the table's first column
   * @param columns empty for a single field
   * @param rows with what the last submission said instead
   */
  record Part(
      FormRow row, List<FormRow> columns, List<RowChanges.Row> rows, String value, String before) {}

  static TypedForm of(FilingForms.Sheet sheet) {
    Map<String, List<Part>> sections = new LinkedHashMap<>();
    Map<String, Boolean> tables = new HashMap<>();
    for (FormRow row : sheet.rows()) {
      List<Part> parts = sections.computeIfAbsent(row.section(), title -> new ArrayList<>());
      if (!row.isRepeated()) {
        String field = row.field();
        parts.add(
            new Part(
                row,
                List.of(),
                List.of(),
                sheet.content().field(field),
                sheet.before().field(field)));
      } else if (tables.putIfAbsent(row.table(), true) == null) {
        List<FormRow> columns = columns(sheet.rows(), row.table());
        parts.add(new Part(row, columns, rows(sheet, columns, row.table()), "", ""));
      }
    }
    return new TypedForm(
        sheet,
        sections.entrySet().stream().map(e -> new Section(e.getKey(), e.getValue())).toList());
  }

  private static List<RowChanges.Row> rows(
      FilingForms.Sheet sheet, List<FormRow> columns, String table) {
    List<Map<String, String>> typed = sheet.content().rows(table);
    List<RowChanges.Row> rows =
        sheet.isCompared()
            ? RowChanges.between(columns, sheet.before().rows(table), typed)
            : typed.stream().map(RowChanges.Row::of).toList();
    return rows.isEmpty() ? List.of(RowChanges.Row.of(Map.of())) : rows;
  }

  List<FormRow> columns(String table) {
    return columns(sheet.rows(), table);
  }

  private static List<FormRow> columns(List<FormRow> rows, String table) {
    return rows.stream().filter(row -> row.table().equals(table)).toList();
  }

  /** What came back; rows in which nothing stands are left out. */
  static FormContent read(List<FormRow> rows, MultiValueMap<String, String> typed) {
    Map<String, String> fields = new HashMap<>();
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    for (FormRow row : rows) {
      List<String> values = typed.getOrDefault(name(row), List.of());
      if (!row.kind().isTyped()) {
        continue;
      }
      if (!row.isRepeated()) {
        values.stream()
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .findFirst()
            .ifPresent(value -> fields.put(row.field(), value));
        continue;
      }
      List<Map<String, String>> table =
          tables.computeIfAbsent(row.table(), name -> new ArrayList<>());
      for (int i = 0; i < values.size(); i++) {
        if (table.size() <= i) {
          table.add(new HashMap<>());
        }
        if (!values.get(i).isBlank()) {
          table.get(i).put(row.field(), values.get(i).strip());
        }
      }
    }
    tables.values().forEach(table -> table.removeIf(Map::isEmpty));
    return new FormContent(fields, tables);
  }

  private static String name(FormRow row) {
    return row.isRepeated() ? row.table() + "." + row.field() : row.field();
  }
}
