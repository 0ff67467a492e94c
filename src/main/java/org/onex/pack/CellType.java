package org.onex.pack;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onex.notice.NoticeTime;

/**
 * What a cell may hold.
 *
 * @param title as the guide calls it
 * @param several whether more than one value may stand in the cell
 * @param complaint completes “…”列的“…”
 * @param remedy what to write instead
 * @param choices the values there are; empty where any will do
 */
record CellType(
    String title,
    boolean several,
    String complaint,
    String remedy,
    List<String> choices,
    Predicate<String> admits) {

  static final CellType TEXT = any("文字", false);
  static final CellType TEXTS = any("一个或多个文字", true);

  /** Names a row of another table, or a thing of the system; whoever reads it checks the name. */
  static final CellType CODE = any("编号", false);

  static final CellType CODES = any("一个或多个编号", true);

  /** Narrows a row to some cases; two rows meet where their lists do. */
  static final CellType FILTER = any("一个或多个编号，空着为全部", true);

  static final CellType WHOLE =
      new CellType("整数", false, "不是整数", "请填写整数", List.of(), text -> text.matches("\\d{1,9}"));
  static final CellType DECIMAL =
      new CellType(
          "数值",
          false,
          "不是数值",
          "请填写整数，或带引号的小数",
          List.of(),
          text -> text.matches("\\d{1,9}(\\.\\d{1,9})?"));
  static final CellType DATE =
      new CellType(
          "日期",
          false,
          "不是有效日期",
          "请按 \"2027-03-22\" 填写",
          List.of(),
          text -> NoticeTime.date(text).isPresent());
  static final CellType YES_NO = oneOf(List.of("是", "否"), text -> List.of("是", "否").contains(text));

  private static CellType any(String title, boolean several) {
    return new CellType(title, several, "不能识别", "请填写", List.of(), text -> true);
  }

  static <E extends Enum<E>> CellType oneOf(E[] values, Function<E, String> label) {
    return oneOf(
        Stream.of(values).map(label).toList(),
        text ->
            Stream.of(values)
                .anyMatch(value -> value.name().equals(text) || label.apply(value).equals(text)));
  }

  static <E extends Enum<E>> CellType someOf(E[] values, Function<E, String> label) {
    CellType one = oneOf(values, label);
    return new CellType("一个或多个选项", true, one.complaint, one.remedy, one.choices, one.admits);
  }

  static CellType oneOf(String... words) {
    return oneOf(List.of(words), List.of(words)::contains);
  }

  private static CellType oneOf(List<String> choices, Predicate<String> admits) {
    return new CellType(
        "选项", false, "不能识别", "请在" + String.join("、", choices) + "中选择", choices, admits);
  }
}
