package org.onex.mail;

import java.util.Locale;

/**
 * What a letter can state. The label heads the line in the mail's table of facts; the form says how
 * the value is written, so that dates and figures look alike in every mail.
 */
public enum TemplateVariable {
  NUMBER("申报编号", VariableFormat.TEXT),
  PLAN("考核计划编号", VariableFormat.TEXT),
  RECORD("备案号", VariableFormat.TEXT),
  NOTICE("文件", VariableFormat.TEXT),
  SEASON("申报批次", VariableFormat.TEXT),
  SCHOOL("申报学校", VariableFormat.TEXT),
  CERTIFICATE("证书名称", VariableFormat.TEXT),
  REVISION("提交次数", VariableFormat.ORDINAL),
  HEADCOUNT("申报人数", VariableFormat.PEOPLE),
  APPROVED("核定人数", VariableFormat.PEOPLE),
  SUBMITTED_AT("提交时间", VariableFormat.TIME),
  HASH("校验码", VariableFormat.TEXT),
  LEVEL("办理环节", VariableFormat.TEXT),
  UNIT("办理单位", VariableFormat.TEXT),
  REVIEWER("审核单位", VariableFormat.TEXT),
  NEXT("下一环节", VariableFormat.TEXT),
  DECIDED_AT("办理时间", VariableFormat.TIME),
  OPENS_AT("开始时间", VariableFormat.TIME),
  CLOSES_AT("截止时间", VariableFormat.END),
  FORMERLY_UNTIL("原截止时间", VariableFormat.END),
  UNTIL("新截止时间", VariableFormat.END),
  CORRECT_UNTIL("补正截止时间", VariableFormat.END),
  DAYS_LEFT("剩余天数", VariableFormat.COUNT),
  COUNT("项目数", VariableFormat.COUNT),
  KIND("事项", VariableFormat.TEXT),
  SCOPE("适用范围", VariableFormat.TEXT),
  BASIS("依据", VariableFormat.TEXT),
  OUTCOME("办理结果", VariableFormat.TEXT),
  BEFORE("原内容", VariableFormat.TEXT),
  AFTER("现内容", VariableFormat.TEXT),
  ASKED_AT("申请时间", VariableFormat.TIME),
  EFFECTIVE_FROM("执行时间", VariableFormat.TIME),
  REASON("理由", VariableFormat.TEXT),
  OPINION("审核意见", VariableFormat.TEXT),
  APPROVED_BY("批准人", VariableFormat.TEXT),
  PROPOSED_BY("提出人", VariableFormat.TEXT),
  LINES("明细", VariableFormat.LIST),
  FILINGS("申报项目", VariableFormat.LIST),
  CHANGES("变动事项", VariableFormat.LIST),
  WINDOWS("时间安排", VariableFormat.LIST),
  NOTE("转发意见", VariableFormat.TEXT),
  FINDINGS("校验结果", VariableFormat.FINDINGS);

  private final String label;
  private final VariableFormat variableFormat;

  TemplateVariable(String label, VariableFormat variableFormat) {
    this.label = label;
    this.variableFormat = variableFormat;
  }

  public String label() {
    return label;
  }

  VariableFormat form() {
    return variableFormat;
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
