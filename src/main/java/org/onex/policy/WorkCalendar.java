package org.onex.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days offices work: weekdays, but for the state's days off and with its make-up days.
 *
 * @param arranged days that differ from their weekday: true for a weekend day that is worked
 * @param published years whose arrangement is known; in any other year nobody can tell
 */
public record WorkCalendar(Map<LocalDate, Boolean> arranged, Set<Integer> published) {

  /** Nothing has been published. */
  public static final WorkCalendar NONE = new WorkCalendar(Map.of(), Set.of());

  public WorkCalendar {
    arranged = Map.copyOf(arranged);
    published = Set.copyOf(published);
  }

  /** By what is known of the day so far. */
  public boolean works(LocalDate day) {
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return arranged.getOrDefault(day, weekday);
  }

  /** The {@code count}-th day that is worked after a day; nothing where a year is not published. */
  public Optional<LocalDate> after(LocalDate day, int count) {
    LocalDate last = day;
    for (int worked = 0; worked < count; worked += works(last) ? 1 : 0) {
      last = last.plusDays(1);
      if (!published.contains(last.getYear())) {
        return Optional.empty();
      }
    }
    return Optional.of(last);
  }

  /** The day itself where it is worked, else the nearest one in a direction. */
  Optional<LocalDate> worked(LocalDate day, int direction) {
    LocalDate found = day;
    while (published.contains(found.getYear())) {
      if (works(found)) {
        return Optional.of(found);
      }
      found = found.plusDays(direction);
    }
    return Optional.empty();
  }
}
