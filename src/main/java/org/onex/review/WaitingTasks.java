package org.onex.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;

/** Tasks of Tasklist, other than reviews of filings, that wait for a person. */
public interface WaitingTasks {

  /** One line per kind of task of which there are any. */
  List<Waiting> of(Actor actor);

  /**
   * @param due when the first of them is due; null where the notice sets no time
   * @param since how long the oldest of them has been waiting
   */
  record Waiting(String title, long tasks, @Nullable Instant due, Instant since) {}
}
