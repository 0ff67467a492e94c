package org.onex.policy.rule;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Set;
import org.onex.policy.FilingFacts;
import org.onex.policy.FilingFacts.Line;
import org.onex.policy.Verdict;

/** The rows of the plan, each by itself and all beside one another. */
record PlanRowsCheck(FilingFacts facts, Hearing hearing) implements FilingCheck {

  @Override
  public void judge() {
    if (facts.lines().isEmpty()) {
      hearing.add(Conclusion.general("lines").error("NO_LINES", "没有填写申报明细，请至少填写一个等级、专业和人数。"));
    }
    hearing.ask(
        new MajorsStandOnSeparateRows(), facts.lines().stream().map(Line::majorCode).toList());
    hearing.ask(new CoursesSupportTheCertificate(), facts.within().courses().size());
    if (!hearing.policy().limits("one_pilot_per_major").isEmpty()) {
      facts.lines().stream()
          .collect(toMap(Line::majorCode, Line::majorName, (one, other) -> one, LinkedHashMap::new))
          .forEach(this::pilots);
    }
    for (var line : facts.lines()) {
      if (line.headcount() <= 0) {
        hearing.add(
            Conclusion.general("lines")
                .subject(line.title())
                .actual(line.headcount() + "人")
                .error("INVALID_NUMBER", "申报人数为 %d，须为正整数，请更正。".formatted(line.headcount())));
      }
      hearing.ask(
          new HeadcountFitsEnrolmentAndTeachers(),
          new HeadcountFitsEnrolmentAndTeachers.Facts(
              line.headcount(), line.enrolled(), line.teachers()),
          line.title());
      if (!line.majorKnown()) {
        hearing.add(
            Conclusion.general("major")
                .subject(line.title())
                .actual(line.majorCode())
                .say(Verdict.WARN, "MAJOR_NOT_LOADED", null, "已载入的专业目录中没有该专业代码，目录并不完整，请核对代码。"));
      }
    }
  }

  private void pilots(String code, String name) {
    hearing.ask(
        new OnePilotPerMajor(),
        new OnePilotPerMajor.Facts(
            name.isBlank() ? code : name,
            facts.within().pilots().getOrDefault(code, Set.of()),
            facts.certificate().name()));
  }
}
