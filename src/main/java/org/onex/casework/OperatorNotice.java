package org.onex.casework;

/** Tells those who operate the system that a case needs a hand. */
public interface OperatorNotice {

  /**
   * @param number of the case, which is the business key of its process
   */
  void stuck(String number, String what);
}
