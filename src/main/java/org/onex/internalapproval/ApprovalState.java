package org.onex.internalapproval;

import org.onex.casework.Labelled;

/** Where a matter stands within the school. */
public enum ApprovalState implements Labelled {
  PENDING("审批中", "busy"),
  RETURNED("退回修改", "warn"),
  WAITING("审批完毕，待报送", "warn"),
  REFUSED("不同意", "bad"),
  WITHDRAWN("已撤回", "quiet"),
  DONE("已办结", "good");

  private final String label;
  private final String tone;

  ApprovalState(String label, String tone) {
    this.label = label;
    this.tone = tone;
  }

  @Override
  public String label() {
    return label;
  }

  /** How much it presses, as pages colour it. */
  public String tone() {
    return tone;
  }

  /** Whether the school has not come to an end with it. */
  public boolean isOpen() {
    return this == PENDING || this == RETURNED || this == WAITING;
  }
}
