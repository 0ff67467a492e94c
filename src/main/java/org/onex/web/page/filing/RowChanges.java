package org.onex.web.page.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onex.notice.FormRow;

/**
 * The rows of a form's table beside those of the last submission. The same row may have moved; one
 * with the same first column (姓名, 名称) is the same one changed.
 */
final class RowChanges {

  private final List<FormRow> columns;
  private final List<Map<String, String>> old;

  private RowChanges(List<FormRow> columns, List<Map<String, String>> before) {
    this.columns = columns;
    this.old = new ArrayList<>(before);
  }

  /**
   * One row.
   *
   * @param kind 新增, 修改, 删除; empty where nothing has changed or there is nothing to compare with
   * @param before the row as it was; empty for a new one
   */
  record Row(Map<String, String> values, String kind, Map<String, String> before) {

    static Row of(Map<String, String> values) {
      return new Row(values, "", Map.of());
    }

    public boolean isGone() {
      return kind.equals("删除");
    }

    /** What stood there and stands there no more; empty where it still does. */
    public String was(String field) {
      String then = before.getOrDefault(field, "");
      boolean differs = kind.equals("修改") && !then.equals(values.getOrDefault(field, ""));
      return differs ? (then.isEmpty() ? "（空）" : then) : "";
    }
  }

  /** The present rows in their order, then those that are gone. */
  static List<Row> between(
      List<FormRow> columns, List<Map<String, String>> before, List<Map<String, String>> now) {
    return new RowChanges(columns, before).rows(now);
  }

  private List<Row> rows(List<Map<String, String>> now) {
    Map<Integer, Row> found = new HashMap<>();
    for (int i = 0; i < now.size(); i++) {
      if (old.remove(now.get(i))) {
        found.put(i, Row.of(now.get(i)));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Row same = found.get(i);
      rows.add(same == null ? changed(now.get(i)) : same);
    }
    old.forEach(gone -> rows.add(new Row(gone, "删除", gone)));
    return rows;
  }

  private Row changed(Map<String, String> row) {
    for (Map<String, String> candidate : old) {
      if (!name(row).isEmpty() && name(row).equals(name(candidate))) {
        old.remove(candidate);
        return new Row(row, "修改", candidate);
      }
    }
    return new Row(row, "新增", Map.of());
  }

  private String name(Map<String, String> row) {
    return columns.isEmpty() ? "" : row.getOrDefault(columns.get(0).field(), "");
  }
}
