package org.onex.internalapproval;

import org.onex.casework.Labelled;

/** What can be done with a matter within a school. */
enum ApprovalVerb implements Labelled {
  REACH("送达岗位"),
  SAY("签署意见"),
  AWAIT("全部同意"),
  HOLD("暂不能报送"),
  SETTLE("办结"),
  RESUBMIT("再次提交"),
  WITHDRAW("撤回、终止");

  private final String label;

  ApprovalVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
