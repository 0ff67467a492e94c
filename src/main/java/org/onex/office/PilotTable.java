package org.onex.office;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 试点院校情况汇总表: one row per school and certificate, with the head and the notes that the notice
 * prints. The same columns go into Word and into a workbook.
 *
 * @param number which issue of the unit this is
 * @param code by which a stamped copy is told from one with other rows
 */
public record PilotTable(
    String title,
    String unit,
    String contact,
    int number,
    String code,
    List<Row> rows,
    List<String> notes) {

  static final List<Column> COLUMNS =
      List.of(
          new Column("试点院校名称", 26, Row::school),
          new Column("学校类型", 12, Row::schoolType),
          new Column("参与试点证书及等级", 28, Row::certificate),
          new Column("参与试点专业数量", 10, Row::majors),
          new Column("参与试点专业名称", 34, Row::majorNames),
          new Column("参与试点学生规模", 10, Row::people),
          new Column("备注", 26, Row::note));

  public PilotTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * One certificate of one school.
   *
   * @param certificate with its levels
   * @param note how the school is distinguished, and what else is to be said
   */
  public record Row(
      String school,
      String schoolType,
      String certificate,
      int majors,
      String majorNames,
      int people,
      String note) {}

  record Column(String title, int width, Function<Row, @Nullable Object> value) {}

  List<String> head() {
    return List.of(
        "报送单位：%s（盖章）　　联系人及电话：%s".formatted(unit, contact),
        "第 %d 号　　校验码：%s".formatted(number, code));
  }

  public void writeWord(OutputStream out) {
    new PilotTableWord(this).write(out);
  }

  public void writeWorkbook(OutputStream out) {
    AtomicInteger ordinal = new AtomicInteger();
    Function<Row, @Nullable Object> counted = row -> ordinal.incrementAndGet();
    List<TableSheet.Column<Row>> columns =
        Stream.concat(
                Stream.of(new TableSheet.Column<>("序号", 6, counted)),
                COLUMNS.stream()
                    .map(c -> new TableSheet.Column<Row>(c.title(), c.width(), c.value())))
            .toList();
    WorkbookOut.write(out, new TableSheet<>("汇总表", title, head(), columns, rows.stream(), notes));
  }
}
