package org.onex.notice.rules;

import java.util.Set;
import org.onex.notice.FilingFacts;

/** Whether the school has agreed to it within, as its notice asks. */
record ApprovalCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  @Override
  public void judge() {
    var steps =
        facts.principalMeetingOn() == null ? Set.<String>of() : Set.of(SchoolHasApproved.MEETING);
    evaluation.ask(
        new SchoolHasApproved(),
        new SchoolHasApproved.Facts(
            "annual_filing", steps, Set.of(SchoolHasApproved.Kind.MEETING)));
    var agreed = facts.within().agreed();
    if (agreed != null) {
      evaluation.ask(
          new SchoolHasApproved(),
          new SchoolHasApproved.Facts("filing", agreed, Set.of(SchoolHasApproved.Kind.STEP)));
    }
    if (!evaluation.policy().forms().isEmpty()) {
      evaluation.ask(
          new SchoolHasApproved(),
          new SchoolHasApproved.Facts(
              "filing", facts.forms().signed(), Set.of(SchoolHasApproved.Kind.SIGNATURE)));
    }
  }
}
