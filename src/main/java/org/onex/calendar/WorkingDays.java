package org.onex.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts days that offices work, by weekends and the state's days off and make-up days. */
@Component
class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** No run of days off is longer than this. */
  private static final int LONGEST_BREAK = 14;

  private final Holidays holidays;

  WorkingDays(Holidays holidays) {
    this.holidays = holidays;
  }

  /** The exclusive end of the {@code count}-th working day after the day of {@code from}. */
  Instant endAfter(Instant from, int count) {
    LocalDate day = ChineseTime.dayOf(from);
    Map<LocalDate, Holiday> known =
        holidays.findByDateBetween(day, day.plusDays(count * 3L + LONGEST_BREAK)).stream()
            .collect(Collectors.toMap(Holiday::date, Function.identity()));
    for (int worked = 0; worked < count; ) {
      day = day.plusDays(1);
      Holiday arranged = known.get(day);
      boolean works = arranged == null ? !WEEKEND.contains(day.getDayOfWeek()) : !arranged.isOff();
      worked += works ? 1 : 0;
    }
    return ChineseTime.startOf(day.plusDays(1));
  }
}
