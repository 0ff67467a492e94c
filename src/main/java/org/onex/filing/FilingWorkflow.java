package org.onex.filing;

/** The process that carries a filing from submission to decision. */
public interface FilingWorkflow {

  /**
   * Puts the text that is about to be handed in before the checks that the pack draws.
   *
   * @return whether they accept it; what they found is with {@link FilingEvaluation#found}
   */
  boolean accepts(String pack, String number);

  /**
   * @param pack the pack whose process carries the filing
   * @param number business key of the new instance
   */
  void start(String pack, String number);

  void resubmit(String number);

  void replace(String number);

  void withdraw(String number);
}
