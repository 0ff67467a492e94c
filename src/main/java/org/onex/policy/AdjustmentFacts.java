package org.onex.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change that is asked for.
 *
 * @param state of the filing or plan; only what is approved can be adjusted
 * @param subject headcount, level, major, certificate, content, schedule, leader
 * @param from null when something is added
 * @param to null when something is dropped
 * @param given consents and documents that are there, as the packs' adjustment rows name them
 */
public record AdjustmentFacts(
    String state, String subject, @Nullable String from, @Nullable String to, Set<String> given) {

  public AdjustmentFacts {
    given = Set.copyOf(given);
  }
}
