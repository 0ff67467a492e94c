package org.onex.web.page.season;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.season.PackCalendar.Row;
import org.onex.season.PackCalendar.View;
import org.onex.season.YearOfDays;

/**
 * A year's windows as bars; places are thousandths of the year, so that CSS draws them anywhere.
 */
public record GanttChart(List<Month> months, List<Line> lines, List<Mark> days, int today) {

  private static final int WHOLE = 1000;

  /** Where a month begins and how wide it is. */
  public record Month(int number, String left, String width) {}

  /** A day off or a make-up day. */
  public record Mark(boolean off, String title, String left, String width) {}

  /**
   * One level's bar.
   *
   * @param extension the part that grants add; null where there is none
   * @param runsOut whether the window goes on beyond the year
   */
  public record Line(
      String season,
      String level,
      String dates,
      boolean confirmed,
      boolean first,
      Bar bar,
      @Nullable Bar extension,
      boolean openStart,
      boolean runsOut,
      int grants) {}

  /** A stretch of the year. */
  public record Bar(String left, String width) {}

  static GanttChart of(View view) {
    int year = view.year();
    List<Month> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      var first = LocalDate.of(year, month, 1);
      months.add(
          new Month(
              month,
              percent(place(year, first)),
              percent(width(year, first, YearMonth.from(first).atEndOfMonth()))));
    }
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (Row row : view.rows()) {
      lines.add(line(year, row, !row.season().equals(before)));
      before = row.season();
    }
    return new GanttChart(
        months,
        lines,
        view.days().days().stream().map(day -> mark(year, day)).toList(),
        view.today() == null ? -1 : place(year, view.today()));
  }

  public String todayLeft() {
    return percent(today);
  }

  private static Mark mark(int year, YearOfDays.Day day) {
    return new Mark(
        day.off(),
        "%s %s（%s）".formatted(day.date(), day.name(), day.off() ? "放假" : "上班"),
        percent(place(year, day.date())),
        percent(width(year, day.date(), day.date())));
  }

  private static Line line(int year, Row row, boolean first) {
    LocalDate opens = row.opens();
    LocalDate start = opens == null ? LocalDate.of(year, 1, 1) : opens;
    LocalDate extended = row.extendedTo();
    return new Line(
        row.season(),
        row.level(),
        (opens == null ? "" : written(year, opens) + " ")
            + "至 "
            + written(year, row.last())
            + (extended == null ? "" : "，延至 " + written(year, extended)),
        row.confirmed(),
        first,
        bar(year, start, row.last()),
        extended == null ? null : bar(year, row.last().plusDays(1), extended),
        opens == null,
        row.last().getYear() > year,
        row.grants());
  }

  private static Bar bar(int year, LocalDate from, LocalDate to) {
    return new Bar(percent(place(year, from)), percent(width(year, from, to)));
  }

  private static String written(int year, LocalDate day) {
    return (day.getYear() == year ? "" : day.getYear() + "年")
        + "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
  }

  private static int place(int year, LocalDate day) {
    if (day.getYear() != year) {
      return day.getYear() < year ? 0 : WHOLE;
    }
    return WHOLE * (day.getDayOfYear() - 1) / day.lengthOfYear();
  }

  /** Never so narrow that it cannot be seen. */
  private static int width(int year, LocalDate from, LocalDate to) {
    return Math.max(2, place(year, to.plusDays(1)) - place(year, from));
  }

  private static String percent(int thousandths) {
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }
}
