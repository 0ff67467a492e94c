package org.onex.season;

import org.onex.directory.Actor;

/** The process that carries a year from its drafted dates to its seasons. */
public interface YearWorkflow {

  /**
   * @param yearId business key of the new instance
   */
  void start(String yearId);

  /** Completes the task 确认时间安排 as Tasklist would. */
  void confirm(Actor actor, String yearId, ScheduleForm form);

  /** Takes the instance away with its task; it leaves only its history. */
  void end(String yearId, String reason);
}
