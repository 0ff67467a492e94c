package org.onex.duty;

/** The processes of a season's duties. */
public interface DutyWorkflow {

  /** Something happened that may end a duty's process, or moves its next step. */
  void changed(String taskId);
}
