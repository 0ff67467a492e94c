package org.onex.policy.rule;

import java.math.BigDecimal;
import org.onex.policy.Finding;
import org.onex.policy.Policy;

/** Money is counted per person and exam, so that a resit counts again. */
final class BudgetCountsPersonTimes implements Rule<BudgetCountsPersonTimes.Facts> {

  record Facts(BigDecimal fee, int personTimes) {}

  @Override
  public String name() {
    return "budget";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.money("fee"), input.count("person_times"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return Conclusion.silent(name(), policy);
    }
    var total = Conclusion.plain(facts.fee().multiply(BigDecimal.valueOf(facts.personTimes())));
    return Conclusion.of(rows.get(0))
        .actual(total + "元")
        .detail("total", total)
        .value("考核费用合计 %s 元（%d 人次，{clause}）。".formatted(total, facts.personTimes()));
  }
}
