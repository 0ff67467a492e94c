package org.onex.policy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change that is asked for.
 *
 * @param state of the filing or plan; only what is approved can be adjusted
 * @param subject headcount, level, major, certificate, content, schedule, leader
 * @param from null when something is added
 * @param to null when something is dropped
 * @param approved number that was approved first; null when it is {@code from}
 * @param timesBefore how often the plan was changed already
 * @param at when it is asked for; null when not told
 * @param given consents and documents that are there, as the packs' adjustment rows name them
 */
public record AdjustmentFacts(
    String state,
    String subject,
    @Nullable String from,
    @Nullable String to,
    @Nullable Integer approved,
    int timesBefore,
    @Nullable Instant at,
    Set<String> given) {

  public AdjustmentFacts {
    given = Set.copyOf(given);
  }

  /** A change of a plan that was not changed before. */
  public AdjustmentFacts(
      String state, String subject, @Nullable String from, @Nullable String to, Set<String> given) {
    this(state, subject, from, to, null, 0, null, given);
  }

  /** What a percentage is taken of. */
  @Nullable String base() {
    return approved == null ? from : String.valueOf(approved);
  }
}
