package org.onex.pack;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.notice.WindowRow;
import org.onex.notice.WorkCalendar;

/**
 * Rows that move a last day off a holiday, or count working days, in a year whose days off nobody
 * has published. A pack with such a row is not put in force: its dates would be a guess.
 */
public final class DaysOffLint {

  private static final String ENTER =
      "请系统管理员在“节假日”页载入%s放假调休安排（写明文号）后再%s；国务院办公厅一般在上一年11月公布，尚未公布的，%s";
  private static final Act DEPLOY =
      new Act(
          "部署",
          "请先将“shift”改为“不顺延”并写明确定的截止日期，公布后再改回",
          "请先去掉“working_days”并在 windows 表中写明该环节的起止时间，公布后再改回");
  private static final Act CONFIRM =
      new Act("确认时间安排", "请在确认时间安排时写明确定的截止时间", "可以先确认，项目到达后办理时限待定，载入后自动确定");

  private final Policy policy;
  private final int year;
  private final WorkCalendar days;
  private final Act act;
  private final Problems problems;

  private DaysOffLint(Policy policy, String file, int year, WorkCalendar days, Act act) {
    this.policy = policy;
    this.year = year;
    this.days = days;
    this.act = act;
    this.problems = new Problems(file);
  }

  /** What keeps a pack from being put in force, by the dates that its notice prints. */
  public static List<PackProblem> lint(PackSource source, Policy policy, WorkCalendar days) {
    return new DaysOffLint(policy, source.file(), policy.year(), days, DEPLOY).problems();
  }

  /** What keeps a year from being confirmed that is drafted with the notice's dates moved to it. */
  public static List<PackProblem> lint(Policy policy, int year, WorkCalendar days) {
    return new DaysOffLint(policy, "", year, days, CONFIRM).problems();
  }

  private List<PackProblem> problems() {
    windows().forEach(this::check);
    policy.steps().stream()
        .filter(Step::isTimed)
        .filter(step -> policy.routes().stream().anyMatch(route -> route.steps().contains(step)))
        .forEach(this::check);
    return problems.all();
  }

  private List<WindowRow> windows() {
    return policy.windows().stream().map(row -> row.in(year)).toList();
  }

  private void check(WindowRow row) {
    tell(
        "windows",
        row.season() + " " + row.level(),
        row.missing(days),
        "截止日 %s 遇节假日须%s".formatted(row.closes(), row.shift()),
        act.window());
  }

  /** Filings may arrive at a level from when a season opens until its last level closes. */
  private void check(Step step) {
    SortedSet<Integer> missing = new TreeSet<>();
    for (var term : policy.seasons()) {
      var own = windows().stream().filter(row -> row.season().equals(term)).toList();
      own.stream()
          .map(WindowRow::lastDay)
          .max(Comparator.naturalOrder())
          .ifPresent(last -> missing.addAll(days.missing(first(own), last, step.workingDays())));
    }
    tell(
        "levels",
        step.code(),
        missing,
        "环节“%s”按 %d 个工作日计算办理时限".formatted(step.title(), step.workingDays()),
        act.step());
  }

  private static LocalDate first(List<WindowRow> rows) {
    return rows.stream()
        .map(row -> row.opens() == null ? row.lastDay() : row.opens())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private void tell(
      String table, String row, SortedSet<Integer> missing, String what, String meanwhile) {
    if (missing.isEmpty()) {
      return;
    }
    var years = missing.stream().map("%d年"::formatted).collect(joining("、"));
    problems.error(
        policy.pack() + "-" + table,
        row,
        "%s，但系统中%s放假调休安排未公布".formatted(what, years),
        ENTER.formatted(years, act.name(), meanwhile));
  }

  /**
   * What the days are needed for, and what can be done until they are published.
   *
   * @param window for a last day that is moved
   * @param step for a level that has working days
   */
  private record Act(String name, String window, String step) {}
}
