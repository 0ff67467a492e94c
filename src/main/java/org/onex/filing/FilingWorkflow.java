package org.onex.filing;

/** The process that carries a filing from submission to decision. */
public interface FilingWorkflow {

  /**
   * @param pack the pack whose process carries the filing
   * @param number business key of the new instance
   */
  void start(String pack, String number);

  void resubmit(String number);

  void replace(String number);

  void withdraw(String number);
}
