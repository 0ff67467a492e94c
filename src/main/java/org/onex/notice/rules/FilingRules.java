package org.onex.notice.rules;

import java.util.List;
import org.onex.notice.Check;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** One filing before all rules, check by check. */
final class FilingRules {

  private FilingRules() {}

  static List<Finding> findings(Policy policy, FilingFacts facts, Check check) {
    var ruleEvaluation = new RuleEvaluation(policy);
    of(check, facts, ruleEvaluation).judge();
    return ruleEvaluation.findings();
  }

  private static FilingCheck of(Check check, FilingFacts facts, RuleEvaluation ruleEvaluation) {
    return switch (check) {
      case ELIGIBILITY -> new EligibilityCheck(facts, ruleEvaluation);
      case CATALOGUE -> new CatalogueCheck(facts, ruleEvaluation);
      case MIN_HEADCOUNT -> new HeadcountCheck(facts, ruleEvaluation);
      case PLAN_ROWS -> new PlanRowsCheck(facts, ruleEvaluation);
      case PASS_RATE -> new PastYearsCheck(facts, ruleEvaluation);
      case COST_CAP -> new CostCheck(facts, ruleEvaluation);
      case DOCUMENTS -> new DocumentsCheck(facts, ruleEvaluation);
      case APPROVAL -> new ApprovalCheck(facts, ruleEvaluation);
      case ADVICE -> new AdviceCheck(facts, ruleEvaluation);
    };
  }
}
