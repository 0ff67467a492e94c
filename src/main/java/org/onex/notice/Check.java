package org.onex.notice;

/** What a service task may say it checks; together they are everything judged of a filing. */
public enum Check {
  ELIGIBILITY("申报资格"),
  CATALOGUE("证书目录与等级"),
  MIN_HEADCOUNT("最低申报人数"),
  PLAN_ROWS("申报明细"),
  PASS_RATE("通过率与历年情况"),
  COST_CAP("考核费用上限"),
  DOCUMENTS("申报材料"),
  APPROVAL("校内审批"),
  ADVICE("提示事项");

  private final String label;

  Check(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
