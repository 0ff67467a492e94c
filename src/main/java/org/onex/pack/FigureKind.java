package org.onex.pack;

import java.util.List;
import org.onex.policy.NoticeTime;

/** What kind of figure a rule compares with. */
enum FigureKind {
  NOTHING("此处不填数值"),
  WHOLE("请填写一个整数"),
  WHOLE_OR_NOTHING("请填写一个整数，按证书自身限额的留空"),
  DECIMAL("请填写一个数值，小数须带引号"),
  DECIMAL_OR_NOTHING("请填写一个带引号的小数，文件没有数值的留空"),
  DAY("请填写一个日期，如 \"2027-12-31\""),
  /** One list decides, so that a second one for the same case contradicts it. */
  LIST("请填写至少一个带引号的值"),
  /** Each row adds to what other rows name. */
  WORDS("请填写至少一个带引号的值");

  private final String wanted;

  FigureKind(String wanted) {
    this.wanted = wanted;
  }

  boolean admits(List<String> values) {
    return switch (this) {
      case NOTHING -> values.isEmpty();
      case LIST, WORDS -> !values.isEmpty();
      case WHOLE -> values.size() == 1 && Kind.WHOLE.admits().test(values.get(0));
      case WHOLE_OR_NOTHING -> values.isEmpty() || WHOLE.admits(values);
      case DECIMAL -> values.size() == 1 && Kind.DECIMAL.admits().test(values.get(0));
      case DECIMAL_OR_NOTHING -> values.isEmpty() || DECIMAL.admits(values);
      case DAY -> values.size() == 1 && NoticeTime.date(values.get(0)).isPresent();
    };
  }

  String wanted() {
    return wanted;
  }
}
