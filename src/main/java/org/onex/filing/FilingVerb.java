package org.onex.filing;

import org.onex.casework.Labelled;

/** What can be done with a filing, by whom it may be. */
public enum FilingVerb implements Labelled {
  WRITE("修改"),
  DISCARD("放弃修改"),
  ENTER_HOUSE("送校内审批"),
  LEAVE_HOUSE("校内审批结束"),
  SUBMIT("提交"),
  WITHDRAW("撤回"),
  ASK_BACK("申请撤回"),
  JUDGE("自动校验"),
  REACH("送达环节"),
  ACT("登记审核意见"),
  RETURN("退回修改"),
  DECIDE("审结"),
  RELEASE("发布结果"),
  CORRECT("更正结论"),
  LENGTHEN("延长补正期限");

  private final String label;

  FilingVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether it has to wait while the school is settling the filing within. */
  boolean waitsForHouse() {
    return this == WRITE
        || this == DISCARD
        || this == ENTER_HOUSE
        || this == SUBMIT
        || this == WITHDRAW;
  }
}
