package org.onex.plan;

/** The process that carries a change to the office, told what the school did. */
public interface ChangeWorkflow {

  void start(String number);

  void resubmitted(String number);

  void withdrawn(String number);
}
