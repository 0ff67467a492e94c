package org.onex.season;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.season.YearOfDays.Day;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 节假日: an administrator enters a year when the State Council has arranged it, or corrects it. */
@Service
@Transactional
public class HolidayService {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST_SOURCE = 200;

  private final Holidays days;
  private final HolidayYears years;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HolidayService(Holidays days, HolidayYears years, ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.days = days;
    this.years = years;
    this.clock = clock;
  }

  /** All years that are known, the newest first. */
  @Transactional(readOnly = true)
  public List<YearOfDays> all() {
    return years.findAll().stream()
        .sorted(Comparator.comparing(HolidayYear::year).reversed())
        .map(this::of)
        .toList();
  }

  /** What is known of a year; nothing at all is 未公布 too. */
  @Transactional(readOnly = true)
  public YearOfDays year(int year) {
    return known(year)
        .map(this::of)
        .orElseGet(() -> new YearOfDays(year, false, "", List.of(), null, null));
  }

  private Optional<HolidayYear> known(int year) {
    return years.findById(year);
  }

  private YearOfDays of(HolidayYear year) {
    return new YearOfDays(
        year.year(),
        year.isPublished(),
        year.source(),
        ofYear(year.year()).stream()
            .sorted(Comparator.comparing(Holiday::date))
            .map(day -> new Day(day.date(), day.isOff(), day.name()))
            .toList(),
        year.changedBy(),
        year.changedAt());
  }

  private List<Holiday> ofYear(int year) {
    return days.findByDateBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Replaces a year's days.
   *
   * @param source document that arranges them; needed once they are published
   * @param text one day or span a line
   */
  public YearOfDays enter(Actor actor, int year, boolean published, String source, String text) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new Refusal("HOLIDAYS_NOT_ALLOWED", "只有系统管理员可以维护节假日。");
    }
    HolidayLines lines = HolidayLines.read(year, text);
    List<String> problems = new ArrayList<>(lines.problems());
    problems.addAll(problems(year, published, source.strip(), lines.days()));
    if (!problems.isEmpty()) {
      throw new Refusal("HOLIDAYS_REFUSED", String.join("\n", problems));
    }
    HolidayYear entered =
        known(year).orElseGet(() -> new HolidayYear(year, HolidayYear.State.NOT_PUBLISHED, ""));
    entered.rewrite(published, source.strip(), actor.name(), clock.instant());
    years.save(entered);
    days.deleteAll(ofYear(year));
    days.flush();
    days.saveAll(
        lines.days().stream()
            .map(
                day ->
                    new Holiday(
                        day.date(), day.off() ? Holiday.Kind.OFF : Holiday.Kind.WORK, day.name()))
            .toList());
    days.flush();
    if (published) {
      events.publishEvent(new HolidayYearPublished(year));
    }
    return year(year);
  }

  private static List<String> problems(int year, boolean published, String source, List<Day> days) {
    List<String> problems = new ArrayList<>();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      problems.add("年份 %d 不在 %d 至 %d 之间，请核对。".formatted(year, FIRST_YEAR, LAST_YEAR));
    }
    if (published && source.isEmpty()) {
      problems.add("公布放假安排须写明依据文件的文号，请填写。");
    }
    if (source.length() > LONGEST_SOURCE) {
      problems.add("依据文件超过 %d 个字，请缩短。".formatted(LONGEST_SOURCE));
    }
    if (published && days.stream().noneMatch(Day::off)) {
      problems.add("已公布的年份至少要有一个放假日，请填写放假日和调休上班日。");
    }
    days.stream()
        .filter(day -> !day.off() && !isWeekend(day.date()))
        .map(day -> "%s 不是周末，不会是调休上班日，请核对。".formatted(day.date()))
        .forEach(problems::add);
    return problems;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
