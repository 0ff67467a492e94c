package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** The fee is the one that the evaluation organisation published; a cap is not a price. */
final class FeeIsThePublishedOne implements Rule<FeeIsThePublishedOne.Facts> {

  /**
   * @param cap highest cost that was worked out for the exam; empty when not told
   */
  record Facts(BigDecimal declared, BigDecimal published, Optional<BigDecimal> cap) {}

  @Override
  public String name() {
    return "fee_source";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.money("declared_fee"),
        input.money("published_fee"),
        input.has("cap") ? Optional.of(input.money("cap")) : Optional.empty());
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = rows.get(0);
    var declared = FindingBuilder.plain(facts.declared());
    var published = FindingBuilder.plain(facts.published());
    var conclusion = FindingBuilder.of(row).actual(declared + "元/人次").limit(published + "元/人次");
    if (facts.cap().isPresent()
        && !policy.costCaps().isEmpty()
        && facts.declared().compareTo(facts.cap().get()) > 0
        && facts.declared().compareTo(facts.published()) == 0) {
      var cap = FindingBuilder.plain(facts.cap().get());
      return FindingBuilder.of("cost_cap", policy.costCaps().get(0).provision())
          .actual(declared + "元/人次")
          .limit(cap + "元/人次")
          .block(
              "FEE_OVER_CAP",
              "收费 %s 元/人次与公告一致，但高于成本上限 %s 元/人次（{clause}），请与培训评价组织核对收费标准。".formatted(declared, cap));
    }
    return facts.declared().compareTo(facts.published()) == 0
        ? conclusion.pass("收费标准与公告一致（{clause}）。")
        : conclusion.broken(
            row,
            "填报收费 %s 元/人次，与培训评价组织公告的 %s 元/人次不一致（{clause}），请按公告标准填报。"
                .formatted(declared, published));
  }
}
