package org.onex.plan;

import org.onex.casework.Labelled;

/** What can be done with a change that is filed for the record. */
enum ChangeVerb implements Labelled {
  REWRITE("修改"),
  PAPER("上传材料"),
  ENTER_HOUSE("送校内审批"),
  LEAVE_HOUSE("校内审批退回"),
  HAND_IN("报送备案"),
  WITHDRAW("撤回"),
  DECIDE("作出结论"),
  RECORD("登记备案");

  private final String label;

  ChangeVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
