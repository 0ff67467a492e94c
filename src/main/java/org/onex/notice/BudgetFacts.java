package org.onex.notice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pilot's money is for and where it comes from (资金预算方案 and 经费筹措方案).
 *
 * @param personTimes people who are to be examined
 * @param fee 元/人次 that is published; null when not loaded
 */
public record BudgetFacts(
    List<Item> uses, List<Item> sources, int personTimes, @Nullable BigDecimal fee) {

  public BudgetFacts {
    uses = List.copyOf(uses);
    sources = List.copyOf(sources);
  }

  /** One row; name as the packs' rows have it. */
  public record Item(String name, BigDecimal amount) {}
}
