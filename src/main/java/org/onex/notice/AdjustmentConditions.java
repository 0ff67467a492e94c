package org.onex.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Within what bounds a row about adjustments holds.
 *
 * @param percent how far the number may move from the approved one; null where there is no bound
 * @param base what the percentage is taken of; null where the row does not say, then the line
 * @param until last day; null where there is none
 * @param times how often a plan may be changed; null where there is no bound
 */
public record AdjustmentConditions(
    @Nullable BigDecimal percent,
    @Nullable AdjustmentBase base,
    @Nullable LocalDate until,
    @Nullable Integer times) {

  public static final AdjustmentConditions NONE = new AdjustmentConditions(null, null, null, null);

  private static final String NEXT = "请在下一申报批次另行申报";

  /**
   * A bound that is not kept.
   *
   * @param remedy what whoever asks can do instead
   */
  public record Breach(String code, String actual, String limit, String message, String remedy) {}

  /** Whether it is a percentage that does not say of what. */
  public boolean isWithoutBase() {
    return percent != null && base == null;
  }

  /** What stands against a change; a bound whose fact is not known is not kept. */
  public List<Breach> breaches(AdjustmentFacts facts) {
    var breaches = new ArrayList<Breach>();
    var of = base == null ? AdjustmentBase.LINE : base;
    var total = facts.total(of);
    if (percent != null && total == null) {
      breaches.add(
          new Breach(
              "ADJUSTMENT_OVER_PERCENT",
              "",
              percentage(percent),
              "没有写明%s批准的人数和调整后的人数，不能判断是否超过%s的 %s"
                  .formatted(of.counted(), of.approved(), percentage(percent)),
              NEXT));
    } else if (percent != null && total != null && !total.isWithin(percent)) {
      breaches.add(
          new Breach(
              "ADJUSTMENT_OVER_PERCENT",
              total.after() + "人",
              percentage(percent),
              "%s由批准的 %d 人调整为 %d 人，超过%s的 %s"
                  .formatted(
                      of.counted(),
                      total.approved(),
                      total.after(),
                      of.approved(),
                      percentage(percent)),
              "请使%s调整后在%s".formatted(of.counted(), total.room(percent))));
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

  private static String percentage(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString() + "%";
  }
}
