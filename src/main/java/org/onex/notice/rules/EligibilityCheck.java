package org.onex.notice.rules;

import java.util.Optional;
import org.onex.notice.Basis;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.notice.Provision;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;

/** Whether this school may file at all, and can carry the pilot. */
record EligibilityCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  @Override
  public void judge() {
    var school = facts.school();
    var type = new SchoolTypeMayFile.Facts(school.type(), school.affiliation());
    var route = new SchoolTypeMayFile().judge(evaluation.policy(), type);
    evaluation.add(
        Optional.of(route)
            .filter(finding -> finding.verdict() != Verdict.NA)
            .orElseGet(() -> noRoute(school)));
    evaluation.ask(new SchoolIsRegisteredOnThePlatform(), school.platformRegistered());
    conditions(school);
  }

  /** What a pilot school has to bring; a notice that names no condition asks for none. */
  private void conditions(FilingFacts.School school) {
    var rule = new TeamMeetsTheConditions();
    var named =
        evaluation.policy().limits(rule.name()).stream()
            .filter(row -> row.concerns(school.type(), "", ""))
            .toList();
    var declared = facts.conditions();
    if (declared == null) {
      named.stream()
          .findFirst()
          .map(
              row ->
                  FindingBuilder.of(row)
                      .error("CONDITIONS_NOT_DECLARED", "尚未填写试点条件（{clause}），请在“试点条件”中填写后再提交。"))
          .ifPresent(evaluation::add);
      return;
    }
    evaluation.addAll(
        rule.all(
            evaluation.policy(),
            new TeamMeetsTheConditions.Facts(
                Optional.of(new Share(declared.doubleQualified(), declared.teachers())),
                Optional.of(new Share(declared.industryExperts(), declared.team())),
                Optional.of(declared.consecutiveYears()),
                Optional.of(declared.honour())),
            school.type()));
  }

  /** Nobody would receive it: a kind of school that no notice names is for the office to settle. */
  private Finding noRoute(FilingFacts.School school) {
    var provision = new Provision(evaluation.policy().number(), Strength.MANDATORY, Basis.NOTICE);
    return FindingBuilder.of("route", provision)
        .actual(school.type())
        .block(
            "SCHOOL_TYPE_NOT_NAMED",
            "通知没有列明“%s”（%s）的审核路径（{clause}），暂不能提交，请报省级办公室认定。"
                .formatted(school.name(), school.type()));
  }
}
