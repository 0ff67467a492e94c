package org.onex.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year's days off and make-up days.
 *
 * @param published false while only the legal holidays are known (未公布)
 * @param source the document that arranges them
 * @param changedBy null while it stands as it came with the system
 */
public record YearOfDays(
    int year,
    boolean published,
    String source,
    List<Day> days,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {

  public YearOfDays {
    days = List.copyOf(days);
  }

  public long off() {
    return days.stream().filter(Day::off).count();
  }

  public long work() {
    return days.size() - off();
  }

  /** As an administrator edits it. */
  public String text() {
    return String.join("\n", days.stream().map(Day::text).toList());
  }

  /**
   * One day that is not what its weekday says.
   *
   * @param off a day off, or a weekend day that is worked
   */
  public record Day(LocalDate date, boolean off, String name) {

    public String kind() {
      return off ? HolidayLines.OFF : HolidayLines.WORK;
    }

    String text() {
      return "%s %s %s".formatted(date, kind(), name);
    }
  }
}
