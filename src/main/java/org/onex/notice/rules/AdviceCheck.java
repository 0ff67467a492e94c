package org.onex.notice.rules;

import java.util.Optional;
import org.onex.notice.FilingFacts;

/** What nobody has to follow, but should hear before filing. */
record AdviceCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  @Override
  public void judge() {
    facts.levels().forEach(level -> evaluation.ask(new HigherGradesAreEncouraged(), level));
    evaluation.ask(new StudentChoosesFreely(), facts.documents().contains("student_choice"));
    evaluation.ask(new PlanOfTheYearMayGrow(), Optional.ofNullable(facts.otherPlan()));
  }
}
