package org.onex.pack;

import java.util.List;
import org.onex.notice.NoticeTime;

/** What kind of figure a rule compares with. */
enum FigureKind {
  NOTHING("不填", "此处不填数值"),
  WHOLE("整数", "请填写一个整数"),
  WHOLE_OR_NOTHING("整数或空", "请填写一个整数，按证书自身限额的留空"),
  DECIMAL("数值", "请填写一个数值，小数须带引号"),
  DECIMAL_OR_NOTHING("小数或空", "请填写一个带引号的小数，文件没有数值的留空"),
  DAY("日期", "请填写一个日期，如 \"2027-12-31\""),
  COUNTED("planned、registered、sat、completed 之一", "请填写 planned、registered、sat 或 completed"),
  /** One list decides, so that a second one for the same case contradicts it. */
  LIST("一个或多个值，只写一行", "请填写至少一个带引号的值"),
  /** Each row adds to what other rows name. */
  WORDS("一个或多个值，可分多行", "请填写至少一个带引号的值");

  private final String title;
  private final String wanted;

  FigureKind(String title, String wanted) {
    this.title = title;
    this.wanted = wanted;
  }

  boolean admits(List<String> values) {
    return switch (this) {
      case NOTHING -> values.isEmpty();
      case COUNTED ->
          values.size() == 1
              && List.of("planned", "registered", "sat", "completed").contains(values.get(0));
      case LIST, WORDS -> !values.isEmpty();
      case WHOLE -> values.size() == 1 && CellType.WHOLE.admits().test(values.get(0));
      case WHOLE_OR_NOTHING -> values.isEmpty() || WHOLE.admits(values);
      case DECIMAL -> values.size() == 1 && CellType.DECIMAL.admits().test(values.get(0));
      case DECIMAL_OR_NOTHING -> values.isEmpty() || DECIMAL.admits(values);
      case DAY -> values.size() == 1 && NoticeTime.date(values.get(0)).isPresent();
    };
  }

  String title() {
    return title;
  }

  String wanted() {
    return wanted;
  }
}
