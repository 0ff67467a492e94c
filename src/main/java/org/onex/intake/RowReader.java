package org.onex.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ComparableText;

/** Reads typed values from a row and notes what is wrong with each, always with the remedy. */
final class RowReader {

  private static final Pattern UNIT = Pattern.compile("(人次|人|名|位|元/人次|元/人|元|年|%)$");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}(\\.0+)?");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})[年./\\-]([0-9]{1,2})[月./\\-]([0-9]{1,2})日?");

  private final TableRow row;
  private final List<IntakeProblem> problems;
  private boolean sound = true;

  RowReader(TableRow row, List<IntakeProblem> problems) {
    this.row = row;
    this.problems = problems;
  }

  /** Whether no error has been noted for this row so far. */
  boolean sound() {
    return sound;
  }

  TableRow row() {
    return row;
  }

  void error(Column column, String message) {
    sound = false;
    problems.add(row.problem(column, message));
  }

  void hint(Column column, String message) {
    problems.add(row.hint(column, message));
  }

  /** The text of a cell; empty when blank or faulty, a fault being noted. */
  String text(Column column) {
    SheetCell cell = row.cell(column);
    return switch (cell.fault()) {
      case NONE -> cell.text();
      case ERROR_VALUE -> {
        error(column, "“%s”的公式结果为错误值 %s，请改正公式或直接填写数值。".formatted(column.title(), cell.text()));
        yield "";
      }
      case FORMULA_WITHOUT_VALUE -> {
        error(
            column,
            "“%s”的公式没有保存计算结果，请在 Excel 或 WPS 中打开、重新计算并保存后再上传，或直接填写数值。".formatted(column.title()));
        yield "";
      }
    };
  }

  String required(Column column) {
    boolean clean = row.cell(column).fault() == SheetCell.Fault.NONE;
    String text = text(column);
    if (text.isEmpty() && clean) {
      error(
          column,
          row.coveredFromAbove(column)
              ? "“%s”与上方单元格合并，无法分清各行数据，请取消合并、按等级和专业逐行填写。".formatted(column.title())
              : "“%s”未填写，请补填。".formatted(column.title()));
    }
    return text;
  }

  String limited(Column column, int most) {
    String text = text(column);
    if (text.length() > most) {
      error(column, "“%s”有 %d 个字，超过 %d 字的上限，请精简。".formatted(column.title(), text.length(), most));
    }
    return text;
  }

  @Nullable Integer whole(Column column, int least) {
    String text = required(column);
    return text.isEmpty() ? null : whole(column, text, least);
  }

  @Nullable Integer optionalWhole(Column column, int least) {
    String text = text(column);
    return text.isEmpty() ? null : whole(column, text, least);
  }

  private @Nullable Integer whole(Column column, String text, int least) {
    String digits = digits(text);
    if (WHOLE.matcher(digits).matches()) {
      int number = new BigDecimal(digits).intValueExact();
      if (number >= least) {
        return number;
      }
    }
    error(column, "“%s”填写的是“%s”，应为不小于 %d 的整数，请改为阿拉伯数字。".formatted(column.title(), text, least));
    return null;
  }

  @Nullable BigDecimal optionalAmount(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    String digits = digits(text);
    if (AMOUNT.matcher(digits).matches()) {
      return new BigDecimal(digits);
    }
    error(column, "“%s”填写的是“%s”，应为金额（元/人次），请只填数字，如 280。".formatted(column.title(), text));
    return null;
  }

  /** Takes a date cell as well as 2027年3月22日, 2027-3-22, 2027/3/22 and 2027.3.22. */
  @Nullable LocalDate optionalDate(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    Matcher date = DATE.matcher(ComparableText.key(text));
    if (date.matches()) {
      try {
        return LocalDate.of(
            Integer.parseInt(date.group(1)),
            Integer.parseInt(date.group(2)),
            Integer.parseInt(date.group(3)));
      } catch (DateTimeException impossible) {
        // Said below, with what is wanted.
      }
    }
    error(column, "“%s”填写的是“%s”，不是有效日期，请按“2027年3月22日”的格式填写。".formatted(column.title(), text));
    return null;
  }

  private static String digits(String text) {
    return UNIT.matcher(ComparableText.key(text).replace(",", "").replace("，", ""))
        .replaceFirst("");
  }
}
