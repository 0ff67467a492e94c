package org.onex.season;

import java.util.List;

/**
 * A year's drafted dates as the office sees them before confirming.
 *
 * @param id of the year
 * @param pack title of the last notice, which the dates come from
 * @param notice how the drafted year stands: 待发文, or its notice
 */
public record YearSchedule(
    String id,
    int year,
    String pack,
    String notice,
    List<Line> windows,
    List<DateFinding> findings) {

  /** One window; times as they are entered. */
  public record Line(String season, String level, ScheduleForm.Row times) {}
}
