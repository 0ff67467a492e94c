package org.onex.intake;

import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.onex.catalogue.ComparableText;
import org.onex.intake.IntakeProblem.Severity;

/** A row of data under a header, asked by column. */
record TableRow(Header header, SheetRow row) {

  private static final Set<String> TOTALS =
      Set.of("合计", "小计", "总计", "共计", "累计", "总数", "本页合计", "本页小计");
  private static final int LONGEST_TOTAL = 12;
  private static final String NOTE_BELOW = "^(注|备注|说明|填表|制表|填报|联系|审核|单位负责人|负责人|经办|日期|报送|学校意见|盖章).*";

  SheetCell cell(Column column) {
    var place = header.position(column);
    if (place.isEmpty()) {
      return SheetCell.BLANK;
    }
    return column.fillsDown() ? row.filled(place.getAsInt()) : row.cell(place.getAsInt());
  }

  String text(Column column) {
    return cell(column).text();
  }

  /** The cell is covered by a merged cell that begins in a row above. */
  boolean coveredFromAbove(Column column) {
    var place = header.position(column);
    return place.isPresent()
        && row.cell(place.getAsInt()).blank()
        && row.merged().containsKey(place.getAsInt());
  }

  boolean total() {
    return row.own().values().stream()
        .map(SheetCell::text)
        .filter(
            text ->
                !text.isEmpty()
                    && text.length() <= LONGEST_TOTAL
                    && !Character.isDigit(text.charAt(0)))
        .anyMatch(text -> TOTALS.contains(Column.key(text)));
  }

  /** Signatures and notes below the table: few cells, none of them where data would be. */
  boolean note() {
    long mapped = header.positions().values().stream().filter(row.own()::containsKey).count();
    return mapped == 0
        || (mapped <= 2
            && row.own().values().stream()
                .anyMatch(cell -> ComparableText.key(cell.text()).matches(NOTE_BELOW)));
  }

  IntakeProblem problem(Column column, String message) {
    return problem(column, message, Severity.ERROR);
  }

  IntakeProblem hint(Column column, String message) {
    return problem(column, message, Severity.HINT);
  }

  private IntakeProblem problem(Column column, String message, Severity severity) {
    var place = header.position(column);
    String address =
        place.isEmpty() ? "" : CellReference.convertNumToColString(place.getAsInt()) + row.number();
    return new IntakeProblem(
        row.sheet(), row.number(), column.title(), address, text(column), message, severity);
  }
}
