package org.onex.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.notice.rules.Rules;

/** The way into the rules: everything a policy has to say about something, all at once. */
public final class PolicyEvaluator {

  private PolicyEvaluator() {}

  /** All findings, passes included, in the order of {@link Check}. */
  public static List<Finding> judge(Policy policy, FilingFacts facts) {
    return Rules.filing(policy, facts, EnumSet.allOf(Check.class));
  }

  public static List<Finding> judge(
      Policy policy, FilingFacts facts, Check check, Check... others) {
    return Rules.filing(policy, facts, EnumSet.of(check, others));
  }

  /** All findings on one change of an approved plan; missing papers are named one by one. */
  public static List<Finding> judge(Policy policy, AdjustmentFacts facts) {
    return Rules.adjustment(policy, facts);
  }

  /** All findings on the money of a pilot. */
  public static List<Finding> judge(Policy policy, BudgetFacts facts) {
    return Rules.budget(policy, facts);
  }

  /** The answer of one rule by its name, from a JSON object as the vectors write it. */
  public static Finding evaluate(Policy policy, String rule, Map<String, ?> input) {
    return Rules.evaluate(policy, rule, input);
  }

  public static Set<String> rules() {
    return Rules.names();
  }
}
