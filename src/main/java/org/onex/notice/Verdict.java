package org.onex.notice;

/**
 * What a rule concludes. A verdict is a value: only broken code throws.
 *
 * <p>The names are the contract of {@code POST /api/policy/evaluate} and of the policy vectors.
 */
public enum Verdict {
  PASS("符合"),
  BLOCK("不符合"),
  WARN("提示"),
  RESTRICT("限制申报"),
  NA("文件未规定"),
  ERROR("数据有误"),
  VALUE("计算值"),
  ROUTE("审核路径"),
  OPEN("开放"),
  CLOSED("已关闭"),
  NEED_APPROVAL("需审批"),
  NOTIFY_CRITICISM("通报"),
  AFFECT_NEXT_YEAR("影响下年度申报"),
  ACCOUNTABILITY_REVIEW("追究责任"),
  CANCEL_PROPOSED("提议取消试点"),
  CLOSED_AFTER_RECTIFY("整改后办结"),
  ESCALATE("报上级");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
