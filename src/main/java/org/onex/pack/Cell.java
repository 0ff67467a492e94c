package org.onex.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One cell in the closed grammar of packs: empty or {@code -}, a whole number, or quoted values
 * separated by commas. Dates and decimals are quoted, because FEEL would turn a day that does not
 * exist into nothing and round a decimal.
 */
record Cell(List<String> values) {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern DATE = Pattern.compile("date\\(\\s*(\"[^\"]*\")\\s*\\)");
  private static final Pattern QUOTED = Pattern.compile("\\G\\s*\"([^\"]*)\"\\s*(,|$)");

  static final Cell EMPTY = new Cell(List.of());

  Cell {
    values = List.copyOf(values);
  }

  static Optional<Cell> parse(String raw) {
    var date = DATE.matcher(raw.strip());
    String text = date.matches() ? date.group(1) : raw.strip();
    if (text.isEmpty() || text.equals("-")) {
      return Optional.of(EMPTY);
    }
    if (WHOLE.matcher(text).matches()) {
      return Optional.of(new Cell(List.of(text)));
    }
    var values = new ArrayList<String>();
    var quoted = QUOTED.matcher(text);
    int end = 0;
    boolean more = true;
    while (more && quoted.find()) {
      values.add(quoted.group(1));
      end = quoted.end();
      more = !quoted.group(2).isEmpty();
    }
    return end == text.length() && !more ? Optional.of(new Cell(values)) : Optional.empty();
  }

  /** What to write instead of something that is none. */
  static String remedy(String raw) {
    var text = raw.strip();
    if (text.matches("\\d+\\.\\d+")) {
      return "小数须加英文引号，请写作 \"" + text + "\"";
    }
    if (text.matches("[\\p{L}_][\\p{L}\\d_-]*")) {
      return "文字须加英文引号，请写作 \"" + text + "\"";
    }
    if (text.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
      return "日期须加英文引号，请写作 \"" + text + "\"";
    }
    if (text.contains("“") || text.contains("”")) {
      return "请把中文引号改为英文引号";
    }
    return "只能填写 -、整数，或带英文引号的文字、小数、日期（如 \"2027-03-22\"），多个值用英文逗号分隔，不能使用表达式";
  }
}
