package org.onex.plan;

import org.onex.casework.Labelled;

/** What can be done with a request to change a plan. */
enum AdjustmentVerb implements Labelled {
  CHECK("校验"),
  CONSENT("登记校内同意"),
  PAPER("上传材料"),
  HAND_IN("报送"),
  HAND_OVER("转办理单位"),
  REWRITE("修改后重新提交"),
  WITHDRAW("撤回"),
  DECIDE("作出结论"),
  REGISTER("登记考核计划");

  private final String label;

  AdjustmentVerb(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
