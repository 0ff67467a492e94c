package org.onex.calendar;

/** The process that carries a year from its drafted dates to its seasons. */
public interface YearWorkflow {

  /**
   * @param yearId business key of the new instance
   */
  void start(String yearId);

  /** Takes the instance away with its task; it leaves only its history. */
  void end(String yearId, String reason);
}
