package org.onex.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;

/**
 * How far one bureau has passed a notice on.
 *
 * @param reached schools that have it
 * @param waiting schools that do not have it yet
 * @param lastAt of the bureau's last act; null when it has not begun
 */
public record ForwardingState(
    Institution unit,
    int reached,
    List<Institution> waiting,
    @Nullable Instant lastAt,
    @Nullable String lastBy) {

  private static final int NAMED = 20;

  public ForwardingState {
    waiting = List.copyOf(waiting);
  }

  /** As many as are named; the rest is told by number. */
  public List<Institution> firstWaiting() {
    return waiting.subList(0, Math.min(NAMED, waiting.size()));
  }

  public boolean isDone() {
    return waiting.isEmpty();
  }
}
