package org.onex.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onex.notice.Policy;
import org.onex.notice.Term;
import org.onex.notice.WorkCalendar;
import org.onex.pack.DaysOffLint;
import org.onex.pack.PackArchive;
import org.onex.pack.PackLint;
import org.onex.pack.PackProblem;
import org.springframework.stereotype.Component;

/** What a notice leaves open or contradicts in its own dates, in the calendar's words. */
@Component
class NoticeLint {

  private final PackArchive packs;

  NoticeLint(PackArchive packs) {
    this.packs = packs;
  }

  List<DateFinding> findings(
      Policy policy, int year, WorkCalendar days, List<PackCalendar.Row> rows) {
    List<DateFinding> findings = new ArrayList<>();
    findings.addAll(levelsWithoutDays(policy, year, days));
    findings.addAll(sharedDeadlines(rows));
    findings.addAll(ofThePack(policy, days));
    return findings;
  }

  /** Whoever acts last at the lower level leaves the next one no time at all. */
  private static List<DateFinding> sharedDeadlines(List<PackCalendar.Row> rows) {
    Map<String, PackCalendar.Row> first = new HashMap<>();
    List<DateFinding> found = new ArrayList<>();
    for (PackCalendar.Row row : rows) {
      PackCalendar.Row other = first.putIfAbsent(row.season() + row.last(), row);
      if (other != null) {
        found.add(
            DateFinding.hint(
                row.season() + row.level(),
                "与%s同一天（%s）截止，后一级可能没有办理时间，请确认。".formatted(other.level(), row.last())));
      }
    }
    return found;
  }

  /** Levels whose filings have no last day before the year is published. */
  private static List<DateFinding> levelsWithoutDays(Policy policy, int year, WorkCalendar days) {
    return DaysOffLint.lint(policy, year, days).stream()
        .filter(problem -> problem.table().endsWith("-levels"))
        .map(
            problem ->
                DateFinding.error(
                    "%d年%s".formatted(year, named(policy, problem.row())), told(problem)))
        .toList();
  }

  /** What the lint says of the notice's own dates. */
  private List<DateFinding> ofThePack(Policy policy, WorkCalendar days) {
    return packs.sources().stream()
        .filter(source -> source.pack().equals(policy.pack()))
        .flatMap(
            source ->
                Stream.concat(
                    DaysOffLint.lint(source, policy, days).stream(),
                    PackLint.lint(source, packs.sources()).stream()
                        .filter(NoticeLint::isAboutTime)))
        .map(problem -> finding("通知原文：" + named(policy, problem.row()), problem))
        .toList();
  }

  private static DateFinding finding(String subject, PackProblem problem) {
    return problem.isError()
        ? DateFinding.error(subject, told(problem))
        : DateFinding.hint(subject, problem.message() + "。");
  }

  private static String told(PackProblem problem) {
    return problem.message() + "，" + problem.remedy() + "。";
  }

  /** Seasons and levels in the words of the notice, where a row is named by them. */
  private static String named(Policy policy, String row) {
    return Stream.of(row.split(" ", -1))
        .map(word -> policy.term(word).map(Term::title).or(() -> level(policy, word)).orElse(word))
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> level(Policy policy, String word) {
    return policy.windows().stream().anyMatch(row -> row.level().equals(word))
            || policy.steps().stream().anyMatch(step -> step.level().equals(word))
        ? Optional.of(StageTitles.title(policy, word))
        : Optional.empty();
  }

  private static boolean isAboutTime(PackProblem problem) {
    return problem.table().endsWith("-windows")
        || problem.table().endsWith("-duties")
        || problem.table().endsWith("-routes")
        || problem.table().endsWith("-seasons");
  }
}
