package org.onex.notice.rules;

import org.onex.notice.FilingFacts;
import org.onex.notice.FilingFacts.PastYear;

/** Whether enough people are filed for, and not more than the quota leaves. */
record HeadcountCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  @Override
  public void judge() {
    if (facts.lines().isEmpty()) {
      return;
    }
    var applied = Headcounts.of(facts.school().type(), facts.lines());
    evaluation.addAll(
        new HeadcountReachesTheMinimum()
            .all(
                evaluation.policy(),
                new HeadcountReachesTheMinimum.Facts(applied, facts.certificate().minimum())));
    var last = facts.history().stream().filter(past -> past.year() == facts.year() - 1).findFirst();
    evaluation.ask(
        new HeadcountKeepsToTheQuota(),
        new HeadcountKeepsToTheQuota.Facts(
            applied, last.map(PastYear::planned), last.map(PastYear::completed)));
  }
}
