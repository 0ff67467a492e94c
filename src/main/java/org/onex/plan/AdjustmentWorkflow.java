package org.onex.plan;

/** The process that carries an adjustment, told what the school did. */
public interface AdjustmentWorkflow {

  void start(String pack, String number);

  /**
   * @param paper consent that was given, as the pack names it
   */
  void consented(String number, String paper);

  void handedIn(String number);

  void resubmitted(String number);

  void withdrawn(String number);
}
