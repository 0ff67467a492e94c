package org.onex.policy.rule;

import java.util.List;
import org.onex.policy.Check;
import org.onex.policy.FilingFacts;
import org.onex.policy.Finding;
import org.onex.policy.Policy;

/** One filing before all rules, check by check. */
final class FilingRules {

  private FilingRules() {}

  static List<Finding> findings(Policy policy, FilingFacts facts, Check check) {
    var hearing = new Hearing(policy);
    of(check, facts, hearing).judge();
    return hearing.findings();
  }

  private static FilingCheck of(Check check, FilingFacts facts, Hearing hearing) {
    return switch (check) {
      case ELIGIBILITY -> new EligibilityCheck(facts, hearing);
      case CATALOGUE -> new CatalogueCheck(facts, hearing);
      case MIN_HEADCOUNT -> new HeadcountCheck(facts, hearing);
      case PLAN_ROWS -> new PlanRowsCheck(facts, hearing);
      case PASS_RATE -> new PastYearsCheck(facts, hearing);
      case COST_CAP -> new CostCheck(facts, hearing);
      case DOCUMENTS -> new DocumentsCheck(facts, hearing);
      case APPROVAL -> new ApprovalCheck(facts, hearing);
      case ADVICE -> new AdviceCheck(facts, hearing);
    };
  }
}
