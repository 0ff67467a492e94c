package org.onex.notice.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.onex.notice.FilingFacts;
import org.onex.notice.FilingFacts.Line;
import org.onex.notice.Verdict;

/** The rows of the plan, each by itself and all beside one another. */
record PlanRowsCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  @Override
  public void judge() {
    if (facts.lines().isEmpty()) {
      evaluation.add(
          FindingBuilder.general("lines").error("NO_LINES", "没有填写申报明细，请至少填写一个等级、专业和人数。"));
    }
    evaluation.ask(
        new MajorsStandOnSeparateRows(), facts.lines().stream().map(Line::majorCode).toList());
    evaluation.ask(new CoursesSupportTheCertificate(), facts.within().courses().size());
    if (!evaluation.policy().limits("one_pilot_per_major").isEmpty()) {
      facts.lines().stream()
          .collect(toMap(Line::majorCode, Line::majorName, (one, other) -> one, LinkedHashMap::new))
          .forEach(this::pilots);
    }
    size();
    facts.places().forEach(this::place);
    facts.lines().stream()
        .collect(groupingBy(Line::place, LinkedHashMap::new, toList()))
        .values()
        .forEach(this::equal);
    facts.places().stream()
        .collect(groupingBy(Line::majorCode, LinkedHashMap::new, toList()))
        .values()
        .forEach(this::major);
  }

  private void size() {
    int lines = facts.lines().size();
    if (lines > FilingFacts.MOST_LINES) {
      evaluation.add(
          FindingBuilder.general("lines")
              .actual(lines + "行")
              .limit(FilingFacts.MOST_LINES + "行")
              .error(
                  "TOO_MANY_LINES",
                  "申报明细共 %d 行，超过一个申报项目 %d 行的上限，请按等级、专业合并后再提交。"
                      .formatted(lines, FilingFacts.MOST_LINES)));
    }
  }

  /** One level of one major stands on one row: what is split looks smaller than it is. */
  private void equal(List<Line> rows) {
    if (rows.size() > 1) {
      long people = rows.stream().mapToLong(Line::headcount).sum();
      evaluation.add(
          FindingBuilder.general("lines")
              .subject(rows.get(0).title())
              .actual(rows.size() + "行")
              .limit("1行")
              .error(
                  "EQUAL_LINES",
                  "同一等级、同一专业填了 %d 行，合计 %d 人，请合并为一行。".formatted(rows.size(), people)));
    }
  }

  private void place(Line line) {
    if (line.headcount() <= 0) {
      evaluation.add(
          FindingBuilder.general("lines")
              .subject(line.title())
              .actual(line.headcount() + "人")
              .error("INVALID_NUMBER", "申报人数为 %d，须为正整数，请更正。".formatted(line.headcount())));
    }
    evaluation.ask(
        new HeadcountFitsEnrolmentAndTeachers(),
        new HeadcountFitsEnrolmentAndTeachers.Facts(
            line.headcount(), line.enrolled(), line.teachers()),
        line.title());
    if (!line.majorKnown()) {
      evaluation.add(
          FindingBuilder.general("major")
              .subject(line.title())
              .actual(line.majorCode())
              .say(Verdict.WARN, "MAJOR_NOT_LOADED", null, "已载入的专业目录中没有该专业代码，目录并不完整，请核对代码。"));
    }
  }

  /**
   * Students of a major are the same people at every level: levels that each fit may not together.
   */
  private void major(List<Line> levels) {
    int enrolled = levels.stream().mapToInt(Line::enrolled).max().orElse(0);
    int people = Math.toIntExact(levels.stream().mapToLong(Line::headcount).sum());
    if (people > enrolled
        && enrolled >= 0
        && levels.stream().noneMatch(l -> l.headcount() > l.enrolled())) {
      Line first = levels.get(0);
      evaluation.ask(
          new HeadcountFitsEnrolmentAndTeachers(),
          new HeadcountFitsEnrolmentAndTeachers.Facts(people, enrolled, -1),
          "%s（%s合计）"
              .formatted(
                  first.majorName().isBlank() ? first.majorCode() : first.majorName(),
                  levels.stream().map(Line::level).collect(joining("、"))));
    }
  }

  private void pilots(String code, String name) {
    evaluation.ask(
        new OnePilotPerMajor(),
        new OnePilotPerMajor.Facts(
            name.isBlank() ? code : name,
            facts.within().pilots().getOrDefault(code, Set.of()),
            facts.certificate().name()));
  }
}
