package org.onex.internalapproval;

/** The process that carries a matter from post to post. */
public interface ApprovalWorkflow {

  void start(String number);

  /** The open step has been decided. */
  void decided(String number);

  void resubmitted(String number);

  void withdrawn(String number);
}
