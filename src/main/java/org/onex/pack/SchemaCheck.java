package org.onex.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.pack.DmnTables.Row;
import org.onex.pack.DmnTables.Table;

/** Holds the tables of one file against the schema, and tells everything that does not fit. */
final class SchemaCheck {

  private final Problems problems;
  private final Set<String> rowIds = new HashSet<>();

  SchemaCheck(Problems problems) {
    this.problems = problems;
  }

  void check(Map<String, Table> tables) {
    tables.forEach(
        (name, table) ->
            PackSchema.table(name)
                .ifPresentOrElse(schema -> check(schema, table), () -> unknown(name, table)));
  }

  private void unknown(String name, Table table) {
    problems.error(
        table.id(), "", "没有名为“" + name + "”的规则表", "可用的表：" + String.join("、", PackSchema.names()));
  }

  private void check(TableSchema schema, Table table) {
    columns(schema, table);
    for (var row : table.rows()) {
      if (!rowIds.add(row.id())) {
        error(row, "行编号“" + row.id() + "”重复", "请在 Modeler 中删去该行重新添加，或改为不同的编号");
      }
      schema.columns().stream()
          .filter(column -> table.columns().contains(column.name()))
          .forEach(column -> cell(row, column));
    }
    new RowOverlap(schema, problems).check(table.rows());
  }

  private void columns(TableSchema schema, Table table) {
    var seen = new HashSet<String>();
    for (var column : table.columns()) {
      if (schema.column(column).isEmpty()) {
        problems.error(
            table.id(),
            "",
            "没有名为“" + column + "”的列",
            "可用的列：" + String.join("、", schema.columnNames()));
      } else if (!seen.add(column)) {
        problems.error(table.id(), "", "“" + column + "”列出现多次", "请保留一列");
      }
    }
    schema.columns().stream()
        .filter(column -> column.required() && !seen.contains(column.name()))
        .forEach(
            column ->
                problems.error(
                    table.id(),
                    "",
                    "缺少“%s”列（%s）".formatted(column.name(), column.label()),
                    "请补上该列并逐行填写"));
  }

  private void cell(Row row, RuleColumn column) {
    var values = row.values(column.name());
    var kind = column.kind();
    if (values.stream().allMatch(String::isBlank)) {
      if (column.required() && row.readable(column.name())) {
        error(row, "“%s”列为空".formatted(column.name()), "请填写");
      }
      return;
    }
    if (values.size() > 1 && !kind.several()) {
      error(row, "“%s”列只能有一个值".formatted(column.name()), "请拆成多行");
    }
    for (var value : values) {
      if (!kind.admits().test(value)) {
        error(row, "“%s”列的“%s”%s".formatted(column.name(), value, kind.complaint()), kind.remedy());
      }
    }
    repeated(row, column, values);
  }

  private void repeated(Row row, RuleColumn column, List<String> values) {
    if (Set.copyOf(values).size() < values.size()) {
      error(row, "“%s”列的值重复".formatted(column.name()), "请删去重复的值");
    }
  }

  private void error(Row row, String message, String remedy) {
    problems.error(row.table(), row.id(), message, remedy);
  }
}
