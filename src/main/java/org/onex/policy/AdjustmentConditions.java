package org.onex.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

  private static final String NEXT = "请在下一申报批次另行申报";

  /**
   * A bound that is not kept.
   *
   * @param remedy what whoever asks can do instead
   */
  public record Breach(String code, String actual, String limit, String message, String remedy) {}

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
              "由批准的 %s 人调整为 %s 人，超过批准人数的 %s".formatted(facts.base(), facts.to(), limit),
              remedy(percent, facts)));
    }
    var at = facts.at();
    if (until != null && (at == null || !at.isBefore(NoticeTime.startOf(until.plusDays(1))))) {
      var day = at == null ? "时间未写明" : NoticeTime.dayOf(at).toString();
      breaches.add(
          new Breach(
              "ADJUSTMENT_TOO_LATE",
              day,
              until.toString(),
              "调整须在 %s 前（含当日）提出，现为 %s".formatted(until, day),
              NEXT));
    }
    if (times != null && facts.timesBefore() >= times) {
      breaches.add(
          new Breach(
              "ADJUSTMENT_TOO_OFTEN",
              facts.timesBefore() + "次",
              times + "次",
              "已调整 %d 次，最多调整 %d 次".formatted(facts.timesBefore(), times),
              NEXT));
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

  /** The numbers that are left, in whole people. */
  private static String remedy(BigDecimal percent, AdjustmentFacts facts) {
    var base = number(facts.base());
    if (base == null) {
      return NEXT;
    }
    var room = percent.multiply(base).movePointLeft(2).setScale(0, RoundingMode.FLOOR);
    return "请改为 %s 至 %s 人"
        .formatted(
            base.subtract(room).max(BigDecimal.ZERO).toPlainString(),
            base.add(room).toPlainString());
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? new BigDecimal(text) : null;
  }
}
