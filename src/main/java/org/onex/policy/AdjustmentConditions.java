package org.onex.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Within what bounds a row about adjustments holds.
 *
 * @param percent how far the number may move from the approved one; null where there is no bound
 * @param until last day; null where there is none
 * @param times how often a plan may be changed; null where there is no bound
 */
public record AdjustmentConditions(
    @Nullable BigDecimal percent, @Nullable LocalDate until, @Nullable Integer times) {

  public static final AdjustmentConditions NONE = new AdjustmentConditions(null, null, null);

  /** A bound that is not kept. */
  public record Breach(String code, String actual, String limit, String message) {}

  /** What stands against a change; a bound whose fact is not known is not kept. */
  public List<Breach> breaches(AdjustmentFacts facts) {
    var breaches = new ArrayList<Breach>();
    if (percent != null && !within(percent, facts)) {
      var limit = percent.stripTrailingZeros().toPlainString() + "%";
      breaches.add(
          new Breach(
              "ADJUSTMENT_OVER_PERCENT",
              facts.to() + "人",
              limit,
              "由批准的 %s 人调整为 %s 人，超过批准人数的 %s".formatted(facts.base(), facts.to(), limit)));
    }
    var at = facts.at();
    if (until != null && (at == null || !at.isBefore(NoticeTime.startOf(until.plusDays(1))))) {
      var day = at == null ? "时间未写明" : NoticeTime.dayOf(at).toString();
      breaches.add(
          new Breach(
              "ADJUSTMENT_TOO_LATE",
              day,
              until.toString(),
              "调整须在 %s 前提出，现为 %s".formatted(until, day)));
    }
    if (times != null && facts.timesBefore() >= times) {
      breaches.add(
          new Breach(
              "ADJUSTMENT_TOO_OFTEN",
              facts.timesBefore() + "次",
              times + "次",
              "已调整 %d 次，最多调整 %d 次".formatted(facts.timesBefore(), times)));
    }
    return breaches;
  }

  /** By cross multiplication, against what was approved and not against an earlier adjustment. */
  private static boolean within(BigDecimal percent, AdjustmentFacts facts) {
    var base = number(facts.base());
    var to = number(facts.to());
    return base != null
        && to != null
        && to.subtract(base).abs().movePointRight(2).compareTo(percent.multiply(base)) <= 0;
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? new BigDecimal(text) : null;
  }
}
