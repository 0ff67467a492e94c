package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Puts one filing before the rules of a notice, and keeps what those that apply have found. */
final class RuleEvaluation {

  private final Policy policy;
  private final List<Finding> findings = new ArrayList<>();

  RuleEvaluation(Policy policy) {
    this.policy = policy;
  }

  Policy policy() {
    return policy;
  }

  <F> void ask(Rule<F> rule, F about) {
    add(rule.judge(policy, about));
  }

  <F> void ask(Rule<F> rule, F about, String subject) {
    add(named(rule.judge(policy, about), subject));
  }

  /** What the notice does not speak of is left out; a row that stops half way is not. */
  void add(Finding finding) {
    if (!"POLICY_SILENT".equals(finding.code()) || finding.limit() != null) {
      findings.add(finding);
    }
  }

  void addAll(Collection<Finding> found) {
    found.forEach(this::add);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static Finding named(Finding finding, String subject) {
    return new Finding(
        finding.rule(),
        finding.verdict(),
        finding.code(),
        finding.strength(),
        finding.basis(),
        subject,
        finding.actual(),
        finding.limit(),
        finding.clause(),
        subject + "：" + finding.message(),
        finding.details());
  }
}
