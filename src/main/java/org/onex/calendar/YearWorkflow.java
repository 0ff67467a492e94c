package org.onex.calendar;

/** The process that carries a year from its drafted dates to its seasons. */
public interface YearWorkflow {

  /**
   * @param yearId business key of the new instance
   */
  void start(String yearId);
}
