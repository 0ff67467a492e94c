package org.onex.policy.rule;

import java.math.BigDecimal;
import org.onex.policy.Finding;
import org.onex.policy.Policy;

/** The fee is the one that the evaluation organisation published; a cap is not a price. */
final class FeeIsThePublishedOne implements Rule<FeeIsThePublishedOne.Facts> {

  record Facts(BigDecimal declared, BigDecimal published) {}

  @Override
  public String name() {
    return "fee_source";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.decimal("declared_fee"), input.decimal("published_fee"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return Conclusion.silent(name(), policy);
    }
    var row = rows.get(0);
    var declared = Conclusion.plain(facts.declared());
    var published = Conclusion.plain(facts.published());
    var conclusion = Conclusion.of(row).actual(declared + "元/人次").limit(published + "元/人次");
    return facts.declared().compareTo(facts.published()) == 0
        ? conclusion.pass("收费标准与公告一致（{clause}）。")
        : conclusion.broken(
            row,
            "填报收费 %s 元/人次，与培训评价组织公告的 %s 元/人次不一致（{clause}），请按公告标准填报。"
                .formatted(declared, published));
  }
}
