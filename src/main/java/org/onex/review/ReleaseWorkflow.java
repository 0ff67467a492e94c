package org.onex.review;

import org.onex.filing.Decision;

/** Lets filings that wait for their result go on. */
public interface ReleaseWorkflow {

  /** Starts the work-off of all decided filings of a season, in chunks. */
  void releaseSeason(String seasonId);

  void release(String number, Decision outcome);

  /** Sends an overdue filing back to the school. */
  void sendBack(String number);
}
