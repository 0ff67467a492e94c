package org.onex.plan;

import org.onex.casework.Labelled;

/** Where a change that is filed for the record stands. */
public enum ChangeState implements Labelled {
  DRAFT("待提交", "quiet"),
  IN_HOUSE("校内审批中", "busy"),
  AT_OFFICE("待备案", "busy"),
  RETURNED("退回补正", "warn"),
  RECORDED("已备案", "good"),
  WITHDRAWN("已撤回", "quiet");

  private final String label;
  private final String tone;

  ChangeState(String label, String tone) {
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

  /** Whether a plan with such a change has room for no other. */
  public boolean isOpen() {
    return this != RECORDED && this != WITHDRAWN;
  }

  /** Whether the school may still write in it. */
  public boolean isWithSchool() {
    return this == DRAFT || this == RETURNED;
  }
}
