package org.onex.season;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.notice.Policy;
import org.onex.notice.WindowRow;
import org.onex.notice.WorkCalendar;
import org.onex.pack.DaysOffLint;
import org.onex.pack.PackProblem;
import org.onex.pack.Packs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clashes of a year's dates with weekends, days off and one another. */
@Component
@Transactional(readOnly = true)
public class DateLint {

  private final Holidays holidays;
  private final HolidayYears years;
  private final WorkingDays workingDays;
  private final Packs packs;

  DateLint(Holidays holidays, HolidayYears years, WorkingDays workingDays, Packs packs) {
    this.holidays = holidays;
    this.workingDays = workingDays;
    this.years = years;
    this.packs = packs;
  }

  public List<DateFinding> of(Collection<Season> seasons) {
    List<DateFinding> findings = new ArrayList<>();
    WorkCalendar calendar = workingDays.calendar();
    TreeSet<Integer> asked = new TreeSet<>();
    for (Season season : seasons) {
      Policy policy = packs.policy(season.policyVersion());
      Map<LocalDate, Holiday> days = daysOf(season.year());
      asked.add(season.year());
      for (Window window : season.windows()) {
        String subject = season.title() + StageTitles.title(policy, window.level());
        Instant opens = window.opensAt();
        if (opens != null) {
          clash(days, ChineseTime.dayOf(opens))
              .ifPresent(why -> findings.add(DateFinding.hint(subject, "开始日" + why)));
        }
        clash(days, ChineseTime.dayOf(window.closesAt().minusSeconds(1)))
            .ifPresent(why -> findings.add(DateFinding.hint(subject, "截止日" + why)));
        moved(season, policy, window, calendar)
            .ifPresent(why -> findings.add(DateFinding.hint(subject, why)));
        order(season, policy, window)
            .ifPresent(why -> findings.add(DateFinding.hint(subject, why)));
      }
      waiting(season, policy, calendar).forEach(findings::add);
    }
    for (int year : asked) {
      if (years.findById(year).filter(HolidayYear::isPublished).isEmpty()) {
        findings.add(
            DateFinding.hint(
                year + "年节假日",
                "系统尚未载入国务院办公厅%d年放假调休安排，以上只按周末和法定节日核对，请在安排公布后再核对一次。".formatted(year)));
      }
    }
    return findings;
  }

  private Map<LocalDate, Holiday> daysOf(int year) {
    return holidays.findByDateBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
        .collect(Collectors.toMap(Holiday::date, Function.identity()));
  }

  private static Optional<String> clash(Map<LocalDate, Holiday> days, LocalDate date) {
    Holiday known = days.get(date);
    String written = "%d月%d日".formatted(date.getMonthValue(), date.getDayOfMonth());
    if (known != null) {
      return known.isOff()
          ? Optional.of("%s为%s假期；文件未写顺延的，仍按该日执行。".formatted(written, known.name()))
          : Optional.empty();
    }
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend
        ? Optional.of(
            "%s为%s；文件未写顺延的，仍按该日执行。"
                .formatted(written, date.getDayOfWeek() == DayOfWeek.SATURDAY ? "星期六" : "星期日"))
        : Optional.empty();
  }

  /** What drafting did to a printed day. */
  private static Optional<String> moved(
      Season season, Policy policy, Window window, WorkCalendar calendar) {
    LocalDate last = ChineseTime.dayOf(window.closesAt().minusSeconds(1));
    return policy
        .window(season.term(), window.level())
        .filter(WindowRow::awaitsDaysOff)
        .map(row -> row.in(season.year()))
        .filter(row -> row.missing(calendar).isEmpty() && !last.equals(row.lastDay()))
        .map(row -> "截止日原为%s，遇节假日%s至%s。".formatted(row.lastDay(), row.shift(), last));
  }

  /** What drafting could not do yet. */
  private static List<DateFinding> waiting(Season season, Policy policy, WorkCalendar calendar) {
    return season.isConfirmed()
        ? List.of()
        : DaysOffLint.lint(policy, season.year(), calendar).stream()
            .filter(problem -> problem.row().startsWith(season.term() + " "))
            .map(problem -> finding(season, policy, problem))
            .toList();
  }

  private static DateFinding finding(Season season, Policy policy, PackProblem problem) {
    String level = problem.row().substring(season.term().length() + 1);
    return DateFinding.error(
        season.title() + StageTitles.title(policy, level),
        problem.message() + "，" + problem.remedy() + "。");
  }

  /** A reviewing level that closes before the schools do leaves late filings without a reviewer. */
  private static Optional<String> order(Season season, Policy policy, Window window) {
    return season
        .window("school")
        .filter(school -> !school.level().equals(window.level()))
        .filter(school -> window.closesAt().isBefore(school.closesAt()))
        .map(
            school ->
                "%s截止时间%s早于申报截止时间%s，最后提交的项目将无法按时审核。"
                    .formatted(
                        StageTitles.title(policy, window.level()),
                        ChineseTime.until(window.closesAt()),
                        ChineseTime.until(school.closesAt())));
  }
}
