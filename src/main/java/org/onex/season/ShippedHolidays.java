package org.onex.season;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.directory.Startup;
import org.onex.notice.WorkCalendar;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days off that come with the system. A year that has been published since replaces what stood
 * for it; what an administrator has entered is left.
 */
@Component
@Order(Startup.HOLIDAYS)
class ShippedHolidays implements ApplicationRunner {

  private final Holidays days;
  private final HolidayYears years;

  ShippedHolidays(Holidays days, HolidayYears years) {
    this.days = days;
    this.years = years;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    List<HolidayYear> fresh =
        rows("calendar/holiday-years.csv").stream()
            .map(ShippedHolidays::year)
            .filter(this::isNews)
            .toList();
    Set<Integer> loaded = fresh.stream().map(HolidayYear::year).collect(Collectors.toSet());
    for (int year : loaded) {
      days.deleteAllInBatch(
          days.findByDateBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    years.saveAll(fresh);
    days.saveAll(
        rows("calendar/holidays.csv").stream()
            .map(ShippedHolidays::day)
            .filter(day -> loaded.contains(day.date().getYear()))
            .toList());
  }

  /** What stands in a system that nobody has entered days into yet. */
  static WorkCalendar calendar() {
    return WorkingDays.calendar(
        rows("calendar/holidays.csv").stream().map(ShippedHolidays::day).toList(),
        rows("calendar/holiday-years.csv").stream().map(ShippedHolidays::year).toList());
  }

  private boolean isNews(HolidayYear shipped) {
    return years
        .findById(shipped.year())
        .map(known -> shipped.isPublished() && !known.isPublished() && known.changedBy() == null)
        .orElse(true);
  }

  private static HolidayYear year(List<String> cells) {
    return new HolidayYear(
        Integer.parseInt(cells.get(0)), HolidayYear.State.valueOf(cells.get(1)), cells.get(2));
  }

  private static Holiday day(List<String> cells) {
    return new Holiday(
        LocalDate.parse(cells.get(0)), Holiday.Kind.valueOf(cells.get(1)), cells.get(2));
  }

  private static List<List<String>> rows(String resource) {
    try {
      return new ClassPathResource(resource)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
