package org.onex.notification;

import java.util.Locale;

/**
 * What a letter can state. The label heads the line in the mail's table of facts; the form says how
 * the value is written, so that dates and figures look alike in every mail.
 */
public enum Fact {
  NUMBER("申报编号", Form.TEXT),
  PLAN("考核计划编号", Form.TEXT),
  RECORD("备案号", Form.TEXT),
  NOTICE("文件", Form.TEXT),
  SEASON("申报批次", Form.TEXT),
  SCHOOL("申报学校", Form.TEXT),
  CERTIFICATE("证书名称", Form.TEXT),
  REVISION("提交次数", Form.ORDINAL),
  HEADCOUNT("申报人数", Form.PEOPLE),
  APPROVED("核定人数", Form.PEOPLE),
  SUBMITTED_AT("提交时间", Form.TIME),
  HASH("校验码", Form.TEXT),
  LEVEL("办理环节", Form.TEXT),
  UNIT("办理单位", Form.TEXT),
  REVIEWER("审核单位", Form.TEXT),
  NEXT("下一环节", Form.TEXT),
  DECIDED_AT("办理时间", Form.TIME),
  OPENS_AT("开始时间", Form.TIME),
  CLOSES_AT("截止时间", Form.END),
  FORMERLY_UNTIL("原截止时间", Form.END),
  UNTIL("新截止时间", Form.END),
  CORRECT_UNTIL("补正截止时间", Form.END),
  DAYS_LEFT("剩余天数", Form.COUNT),
  COUNT("项目数", Form.COUNT),
  KIND("事项", Form.TEXT),
  SCOPE("适用范围", Form.TEXT),
  BASIS("依据", Form.TEXT),
  OUTCOME("办理结果", Form.TEXT),
  BEFORE("原内容", Form.TEXT),
  AFTER("现内容", Form.TEXT),
  ASKED_AT("申请时间", Form.TIME),
  EFFECTIVE_FROM("执行时间", Form.TIME),
  REASON("理由", Form.TEXT),
  OPINION("审核意见", Form.TEXT),
  APPROVED_BY("批准人", Form.TEXT),
  PROPOSED_BY("提出人", Form.TEXT),
  LINES("明细", Form.LIST),
  FILINGS("申报项目", Form.LIST),
  CHANGES("变动事项", Form.LIST),
  WINDOWS("时间安排", Form.LIST),
  NOTE("转发意见", Form.TEXT),
  FINDINGS("校验结果", Form.FINDINGS);

  private final String label;
  private final Form form;

  Fact(String label, Form form) {
    this.label = label;
    this.form = form;
  }

  public String label() {
    return label;
  }

  Form form() {
    return form;
  }

  /** The name under which templates speak of it: {@code SUBMITTED_AT} is {@code submittedAt}. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(key.length() > word.length() ? word.substring(1) : "");
    }
    return key.toString();
  }
}
