package org.onex.notice.rules;

import java.math.BigDecimal;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

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
      return FindingBuilder.silent(name(), policy);
    }
    var total = FindingBuilder.plain(facts.fee().multiply(BigDecimal.valueOf(facts.personTimes())));
    return FindingBuilder.of(rows.get(0))
        .actual(total + "元")
        .detail("total", total)
        .value("考核费用合计 %s 元（%d 人次，{clause}）。".formatted(total, facts.personTimes()));
  }
}
