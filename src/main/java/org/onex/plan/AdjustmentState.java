package org.onex.plan;

import org.onex.casework.Labelled;

/** Where a requested change of a plan stands. */
public enum AdjustmentState implements Labelled {
  DRAFT("待校验"),
  IN_CONSENT("待校内同意"),
  AT_OFFICE("待确认登记"),
  RETURNED("退回修改"),
  REGISTERED("已登记"),
  REFUSED("不予调整"),
  WITHDRAWN("已撤回");

  private final String label;

  AdjustmentState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether a plan with such an adjustment has room for no other. */
  public boolean isOpen() {
    return this != REGISTERED && this != REFUSED && this != WITHDRAWN;
  }
}
