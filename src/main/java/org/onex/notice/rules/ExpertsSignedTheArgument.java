package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** The argument report names experts who signed it, and their opinion. */
final class ExpertsSignedTheArgument implements Rule<ExpertsSignedTheArgument.Facts> {

  static final String EXPERTS = "experts";

  record Facts(int experts, String opinion) {}

  @Override
  public String name() {
    return "form2";
  }

  @Override
  public Facts read(Input input) {
    long signed =
        input.rows(EXPERTS).stream().filter(e -> e.knownFlag("signed").orElse(true)).count();
    return new Facts((int) signed, input.text("opinion"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name(), "EXPERTS");
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    int least = row.number().orElseThrow().intValueExact();
    var conclusion = FindingBuilder.of(row).actual(facts.experts() + "人").limit(least + "人");
    if (facts.experts() < least) {
      return conclusion.broken(row, "论证报告没有签字专家（{clause}），请补齐专家姓名、单位及职称职务并签字。");
    }
    return facts.opinion().isBlank()
        ? conclusion.block("OPINION_MISSING", "论证报告没有论证意见（{clause}），请补填。")
        : conclusion.pass("论证报告有专家签字和论证意见（{clause}）。");
  }
}
