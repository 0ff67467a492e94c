package org.onex.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onex.notice.WorkCalendar;
import org.springframework.stereotype.Component;

/** Counts days that offices work, by weekends and the state's days off and make-up days. */
@Component
public class WorkingDays {

  private final Holidays holidays;
  private final HolidayYears years;

  WorkingDays(Holidays holidays, HolidayYears years) {
    this.holidays = holidays;
    this.years = years;
  }

  /** Everything that is known: a few dozen days a year. */
  public WorkCalendar calendar() {
    return calendar(holidays.findAll(), years.findAll());
  }

  static WorkCalendar calendar(Collection<Holiday> holidays, Collection<HolidayYear> years) {
    return new WorkCalendar(
        holidays.stream().collect(Collectors.toMap(Holiday::date, holiday -> !holiday.isOff())),
        years.stream()
            .filter(HolidayYear::isPublished)
            .map(HolidayYear::year)
            .collect(Collectors.toSet()));
  }

  /**
   * The exclusive end of the {@code count}-th working day after the day of {@code from}; nothing
   * where the days off of a year on the way are not published.
   */
  public Optional<Instant> endAfter(Instant from, int count) {
    return calendar()
        .after(ChineseTime.dayOf(from), count)
        .map(day -> ChineseTime.startOf(day.plusDays(1)));
  }

  /** As {@link #endAfter}, by what is known so far: for what our own reading adds to a notice. */
  Instant probableEndAfter(Instant from, int count) {
    WorkCalendar days = calendar();
    LocalDate day = ChineseTime.dayOf(from);
    for (int worked = 0; worked < count; worked += days.works(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return ChineseTime.startOf(day.plusDays(1));
  }
}
