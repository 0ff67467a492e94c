package org.onex.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return Optional.of(nearest(day, direction)).filter(this::isKnown);
  }

  /** Years that have to be published before anybody can tell {@link #worked}. */
  SortedSet<Integer> missing(LocalDate day, int direction) {
    return missing(Stream.of(nearest(day, direction)));
  }

  /** Years that have to be published to count days from any day of a span. */
  public SortedSet<Integer> missing(LocalDate first, LocalDate last, int count) {
    LocalDate end = last;
    for (int worked = 0; worked < count; worked += works(end) ? 1 : 0) {
      end = end.plusDays(1);
    }
    return missing(first.datesUntil(end.plusDays(1)));
  }

  private SortedSet<Integer> missing(Stream<LocalDate> days) {
    return days.filter(day -> !isKnown(day))
        .map(LocalDate::getYear)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A day that is worked, or the first one of which nobody can tell. */
  private LocalDate nearest(LocalDate day, int direction) {
    LocalDate found = day;
    while (isKnown(found) && !works(found)) {
      found = found.plusDays(direction);
    }
    return found;
  }

  private boolean isKnown(LocalDate day) {
    return published.contains(day.getYear());
  }
}
