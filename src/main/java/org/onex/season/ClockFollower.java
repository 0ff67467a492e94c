package org.onex.season;

import java.time.Duration;
import java.util.function.Supplier;

/** Whatever keeps its own time (the engine) and must not act while the clock jumps. */
public interface ClockFollower {

  /** Pauses, lets the clock move, takes over the new offset and resumes. */
  void whilePaused(Supplier<Duration> move);
}
