package org.onex.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change that is asked for.
 *
 * @param state of the filing or plan; only what is approved can be adjusted
 * @param subject headcount, level, major, certificate, content, schedule, leader
 * @param from null when something is added
 * @param to null when something is dropped
 * @param totals what was approved first and what would be, over all that a percentage may be taken
 *     of
 * @param timesBefore how often the plan was changed already
 * @param at when it is asked for; null when not told
 * @param given consents and documents that are there, as the packs' adjustment rows name them
 */
public record AdjustmentFacts(
    String state,
    String subject,
    @Nullable String from,
    @Nullable String to,
    Map<AdjustmentBase, Total> totals,
    int timesBefore,
    @Nullable Instant at,
    Set<String> given) {

  public AdjustmentFacts {
    totals = Map.copyOf(totals);
    given = Set.copyOf(given);
  }

  /** A change of a plan that was not changed before. */
  public AdjustmentFacts(
      String state, String subject, @Nullable String from, @Nullable String to, Set<String> given) {
    this(state, subject, from, to, Map.of(), 0, null, given);
  }

  /**
   * A number of people before and after.
   *
   * @param approved what was approved first, so that many small changes are not a large one
   */
  public record Total(long approved, long after) {

    /** By cross multiplication. */
    boolean isWithin(BigDecimal percent) {
      var moved = BigDecimal.valueOf(after - approved).abs();
      return moved.movePointRight(2).compareTo(percent.multiply(BigDecimal.valueOf(approved))) <= 0;
    }

    /** The numbers that are left, in whole people. */
    String room(BigDecimal percent) {
      var base = BigDecimal.valueOf(approved);
      var room = percent.multiply(base).movePointLeft(2).setScale(0, RoundingMode.FLOOR);
      return " %s 至 %s 人之间"
          .formatted(
              base.subtract(room).max(BigDecimal.ZERO).toPlainString(),
              base.add(room).toPlainString());
    }
  }

  /** Null where it is not told; a line without a total of its own was approved as it stands. */
  @Nullable Total total(AdjustmentBase base) {
    var told = totals.get(base);
    if (told != null || base != AdjustmentBase.LINE) {
      return told;
    }
    var first = number(from);
    var after = number(to);
    return first == null || after == null ? null : new Total(first, after);
  }

  private static @Nullable Long number(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
  }
}
