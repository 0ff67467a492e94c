package org.onex.notice.rules;

import java.util.Optional;
import org.onex.notice.FilingFacts;

/** What nobody has to follow, but should hear before filing. */
record AdviceCheck(FilingFacts facts, RuleEvaluation hearing) implements FilingCheck {

  @Override
  public void judge() {
    facts.levels().forEach(level -> hearing.ask(new HigherGradesAreEncouraged(), level));
    hearing.ask(new StudentChoosesFreely(), facts.documents().contains("student_choice"));
    hearing.ask(new PlanOfTheYearMayGrow(), Optional.ofNullable(facts.otherPlan()));
  }
}
