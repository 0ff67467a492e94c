package org.onex.notice.rules;

import java.util.LinkedHashMap;
import org.onex.notice.FilingFacts;
import org.onex.notice.FilingFacts.PastYear;

/** What the figures of past years say about a new plan. */
record PastYearsCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  @Override
  public void judge() {
    rates(RateReachesTheThreshold.passing());
    rates(RateReachesTheThreshold.completing());
    rates(RateReachesTheThreshold.issuing());
    if (!facts.history().isEmpty()) {
      evaluation.ask(new HistoryAdvisesRestraint(), facts.history());
    }
    facts.history().stream()
        .filter(past -> past.year() == facts.year() - 1)
        .forEach(
            past ->
                evaluation.ask(
                    new PlanIsCompletedInTime(),
                    new PlanIsCompletedInTime.Facts(past.planned(), past.completed(), null),
                    past.year() + "年计划"));
  }

  private void rates(RateReachesTheThreshold rule) {
    var known =
        facts.history().stream()
            .map(PastYearsCheck::figures)
            .filter(year -> rule.isKnown(evaluation.policy(), year))
            .toList();
    var asked = new RateReachesTheThreshold.Facts(facts.school().type(), known, facts.year());
    evaluation.addAll(
        known.isEmpty() && !facts.history().isEmpty()
            ? rule.notOnRecord(evaluation.policy())
            : rule.all(evaluation.policy(), asked));
  }

  private static RateReachesTheThreshold.Year figures(PastYear past) {
    var figures = new LinkedHashMap<String, Integer>();
    figures.put("planned", past.planned());
    figures.put("completed", past.completed());
    figures.put("issued", past.issued());
    if (past.sat() != null) {
      figures.put("sat", past.sat());
    }
    if (past.passed() != null) {
      figures.put("passed", past.passed());
    }
    return new RateReachesTheThreshold.Year(past.year(), figures);
  }
}
