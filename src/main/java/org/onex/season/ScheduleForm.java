package org.onex.season;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has entered to confirm a year's dates, as text; what the browser checked counts for
 * nothing.
 *
 * @param rows one for each window, in the order in which they were shown
 */
public record ScheduleForm(
    @Nullable String noticeNumber, @Nullable String noticeDate, List<Row> rows) {

  public ScheduleForm {
    rows = List.copyOf(rows);
  }

  /** Start and last second of one window; a window may have no start. */
  public record Row(@Nullable String opens, @Nullable String closes) {}
}
