package org.onex.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.onex.intake.IntakeProblem.Severity;

/**
 * Finds the one kind of table it is asked for in every visible sheet of a workbook, wherever it
 * begins and in whatever order its columns stand. Serves filings, catalogue, past figures and the
 * platform's list alike.
 */
final class TableReader implements RowSink {

  private static final int HEADER_WITHIN = 30;

  private final List<Column> columns;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Header> headers = new ArrayList<>();
  private final List<IntakeProblem> problems = new ArrayList<>();
  private final List<SheetRow> waiting = new ArrayList<>();
  private final List<String> withoutHeader = new ArrayList<>();
  private @Nullable Header header;
  private String sheet = "";

  private TableReader(List<Column> columns) {
    this.columns = columns;
  }

  static Table read(WorkbookFile file, List<Column> columns) {
    TableReader reader = readAll(file, columns);
    if (reader.headers.isEmpty() && reader.problems.isEmpty()) {
      throw new Refusal(
          "NO_HEADER",
          "工作簿的前 %d 行内没有找到表头，应含列：%s；请使用系统模板，或检查表头文字后再上传。"
              .formatted(
                  HEADER_WITHIN,
                  columns.stream()
                      .filter(Column::required)
                      .map(Column::title)
                      .collect(Collectors.joining("、"))));
    }
    return reader.table();
  }

  /** For workbooks of several kinds of table, in which this one may be missing. */
  static Table readIfThere(WorkbookFile file, List<Column> columns) {
    return readAll(file, columns).table();
  }

  private static TableReader readAll(WorkbookFile file, List<Column> columns) {
    TableReader reader = new TableReader(columns);
    file.read(reader);
    return reader;
  }

  private Table table() {
    return new Table(headers, rows, problems, withoutHeader);
  }

  @Override
  public void sheet(String name) {
    sheet = name;
    header = null;
    waiting.clear();
  }

  @Override
  public void row(SheetRow row) {
    if (row.blank()) {
      return;
    }
    if (header != null) {
      data(header, row);
    } else if (row.number() <= HEADER_WITHIN) {
      waiting.add(row);
    } else {
      chooseHeader();
      if (header != null) {
        data(header, row);
      }
    }
  }

  @Override
  public void end() {
    if (header == null) {
      chooseHeader();
    }
    waiting.clear();
  }

  private void chooseHeader() {
    @Nullable Header best = null;
    for (SheetRow row : waiting) {
      Header candidate = Header.read(row, columns);
      best = candidate.betterThan(best) ? candidate : best;
    }
    if (best == null || !best.plausible()) {
      withoutHeader.add(sheet);
      waiting.clear();
      return;
    }
    List<Column> missing = best.missing(columns);
    if (!missing.isEmpty()) {
      missing.forEach(column -> problems.add(missingColumn(column)));
      waiting.clear();
      return;
    }
    header = best;
    headers.add(best);
    for (SheetRow row : List.copyOf(waiting)) {
      if (row.number() > best.row()) {
        data(best, row);
      }
    }
    waiting.clear();
  }

  private IntakeProblem missingColumn(Column column) {
    return new IntakeProblem(
        sheet,
        0,
        column.title(),
        "",
        "",
        "工作表“%s”的表头缺少“%s”列，请按系统模板补上这一列后重新上传。".formatted(sheet, column.title()),
        Severity.ERROR);
  }

  private void data(Header under, SheetRow row) {
    TableRow data = new TableRow(under, slim(under, row));
    if (data.total() || data.note() || repeatsHeader(under, row)) {
      return;
    }
    if (rows.size() >= WorkbookRefusals.MOST_ROWS) {
      throw WorkbookRefusals.tooManyRows();
    }
    rows.add(data);
  }

  private boolean repeatsHeader(Header under, SheetRow row) {
    return under.looksRepeatedBy(row) && under.repeatedBy(Header.read(row, columns));
  }

  /** Drops what no column asks for, except words that mark totals and notes. */
  private static SheetRow slim(Header under, SheetRow row) {
    Map<Integer, SheetCell> own = new HashMap<>(row.own());
    if (own.size() > 3 * under.positions().size() + 10) {
      own.keySet().retainAll(under.positions().values());
    }
    Map<Integer, SheetCell> merged = new HashMap<>(row.merged());
    merged.keySet().retainAll(under.positions().values());
    return new SheetRow(row.sheet(), row.number(), own, merged);
  }

  /** Everything found: headers by sheet, rows of data, columns and heads that are missing. */
  record Table(
      List<Header> headers,
      List<TableRow> rows,
      List<IntakeProblem> problems,
      List<String> withoutHeader) {}
}
