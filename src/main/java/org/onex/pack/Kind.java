package org.onex.pack;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onex.policy.NoticeTime;

/**
 * What a cell may hold.
 *
 * @param title as the guide calls it
 * @param several whether more than one value may stand in the cell
 * @param complaint completes “…”列的“…”
 * @param remedy what to write instead
 * @param choices the values there are; empty where any will do
 */
record Kind(
    String title,
    boolean several,
    String complaint,
    String remedy,
    List<String> choices,
    Predicate<String> admits) {

  static final Kind TEXT = any("文字", false);
  static final Kind TEXTS = any("一个或多个文字", true);

  /** Names a row of another table, or a thing of the system; whoever reads it checks the name. */
  static final Kind CODE = any("编号", false);

  static final Kind CODES = any("一个或多个编号", true);

  /** Narrows a row to some cases; two rows meet where their lists do. */
  static final Kind FILTER = any("一个或多个编号，空着为全部", true);

  static final Kind WHOLE =
      new Kind("整数", false, "不是整数", "请填写整数", List.of(), text -> text.matches("\\d{1,9}"));
  static final Kind DECIMAL =
      new Kind(
          "数值",
          false,
          "不是数值",
          "请填写整数，或带引号的小数",
          List.of(),
          text -> text.matches("\\d{1,9}(\\.\\d{1,9})?"));
  static final Kind DATE =
      new Kind(
          "日期",
          false,
          "不是有效日期",
          "请按 \"2027-03-22\" 填写",
          List.of(),
          text -> NoticeTime.date(text).isPresent());
  static final Kind YES_NO = oneOf(List.of("是", "否"), text -> List.of("是", "否").contains(text));

  private static Kind any(String title, boolean several) {
    return new Kind(title, several, "不能识别", "请填写", List.of(), text -> true);
  }

  static <E extends Enum<E>> Kind oneOf(E[] values, Function<E, String> label) {
    return oneOf(
        Stream.of(values).map(label).toList(),
        text ->
            Stream.of(values)
                .anyMatch(value -> value.name().equals(text) || label.apply(value).equals(text)));
  }

  static <E extends Enum<E>> Kind someOf(E[] values, Function<E, String> label) {
    Kind one = oneOf(values, label);
    return new Kind("一个或多个选项", true, one.complaint, one.remedy, one.choices, one.admits);
  }

  static Kind oneOf(String... words) {
    return oneOf(List.of(words), List.of(words)::contains);
  }

  private static Kind oneOf(List<String> choices, Predicate<String> admits) {
    return new Kind("选项", false, "不能识别", "请在" + String.join("、", choices) + "中选择", choices, admits);
  }
}
