package org.onex.season;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onex.notice.NoticeTime;
import org.onex.season.YearOfDays.Day;

/** Days as they are pasted, one or a span a line: {@code 2027-02-05~2027-02-11 休 春节}. */
final class HolidayLines {

  static final String OFF = "休";
  static final String WORK = "班";

  private static final int LONGEST_SPAN = 15;
  private static final int LONGEST_NAME = 32;
  private static final Pattern LINE =
      Pattern.compile(
          "([\\d-]{8,10})(?:\\s*[~～至]\\s*([\\d-]{8,10}))?[\\s,，]+(\\S+?)[\\s,，]+(\\S.*)");
  private static final Map<String, Boolean> KINDS =
      Map.of(
          OFF, true, "放假", true, "OFF", true, WORK, false, "上班", false, "调休", false, "WORK", false);

  private final int year;
  private final Map<LocalDate, Day> days = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private HolidayLines(int year) {
    this.year = year;
  }

  static HolidayLines read(int year, String text) {
    var lines = new HolidayLines(year);
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("date,")) {
        lines.take(number, line.strip());
      }
    }
    return lines;
  }

  List<Day> days() {
    return List.copyOf(days.values());
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  private void take(int number, String line) {
    var comma = line.matches("\\d{4}-\\d{2}-\\d{2},.*") ? line.replace(',', ' ') : line;
    var found = LINE.matcher(comma);
    if (!found.matches()) {
      problem(number, line, "不能识别，请按“2027-02-05 休 春节”填写");
      return;
    }
    var first = NoticeTime.date(found.group(1));
    var last = found.group(2) == null ? first : NoticeTime.date(found.group(2));
    var off = Optional.ofNullable(KINDS.get(found.group(3)));
    if (first.isEmpty() || last.isEmpty()) {
      problem(number, line, "日期不存在，请核对");
    } else if (found.group(4).strip().length() > LONGEST_NAME) {
      problem(number, line, "名称超过 %d 个字，请缩短".formatted(LONGEST_NAME));
    } else if (off.isEmpty()) {
      problem(number, line, "应写明“休”或“班”，请更正");
    } else {
      span(number, line, first.get(), last.get(), off.get(), found.group(4).strip());
    }
  }

  private void span(
      int number, String line, LocalDate first, LocalDate last, boolean off, String name) {
    if (first.getYear() != year || last.getYear() != year) {
      problem(number, line, "不在%d年内，跨年的请分别填入各自年份".formatted(year));
      return;
    }
    long length = ChronoUnit.DAYS.between(first, last);
    if (length < 0 || length > LONGEST_SPAN) {
      problem(number, line, "起止日期有误，请核对");
      return;
    }
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (days.putIfAbsent(day, new Day(day, off, name)) != null) {
        problem(number, line, "%s 已在前面填写过，请保留一行".formatted(day));
      }
    }
  }

  private void problem(int number, String line, String why) {
    problems.add("第%d行“%s”%s。".formatted(number, line, why));
  }
}
