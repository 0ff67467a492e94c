package org.onex.policy.rule;

import java.util.Optional;
import org.onex.policy.FilingFacts;

/** What nobody has to follow, but should hear before filing. */
record AdviceCheck(FilingFacts facts, Hearing hearing) implements FilingCheck {

  @Override
  public void judge() {
    facts.levels().forEach(level -> hearing.ask(new HigherLevelsAreEncouraged(), level));
    hearing.ask(new StudentChoosesFreely(), facts.documents().contains("student_choice"));
    hearing.ask(new PlanOfTheYearMayGrow(), Optional.ofNullable(facts.otherPlan()));
  }
}
