package org.onex.approval;

/** Where a matter stands within the school. */
public enum ApprovalState {
  PENDING("审批中"),
  RETURNED("退回修改"),
  WAITING("审批完毕，待报送"),
  REFUSED("不同意"),
  WITHDRAWN("已撤回"),
  DONE("已办结");

  private final String label;

  ApprovalState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the school has not come to an end with it. */
  public boolean isOpen() {
    return this == PENDING || this == RETURNED || this == WAITING;
  }
}
