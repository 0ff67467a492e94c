package org.onex.mail;

import static org.onex.mail.TemplateVariable.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The occasions on which the system writes to people. Each states which facts it must be given and
 * which it may be given; the words are in {@code documents/mail/}.
 */
public enum MailTemplate {
  RECEIPT(
      "受理回执",
      List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, REVISION, HEADCOUNT, SUBMITTED_AT, HASH, NEXT),
      LINES,
      FINDINGS,
      CLOSES_AT),
  RETURNED(
      "退回修改",
      List.of(
          NUMBER, SEASON, SCHOOL, CERTIFICATE, REVISION, LEVEL, REVIEWER, OPINION, CORRECT_UNTIL),
      FINDINGS,
      DECIDED_AT),
  CITY_PASSED(
      "初审通过",
      List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, LEVEL, REVIEWER, DECIDED_AT, NEXT),
      OPINION),
  RESULT_APPROVED(
      "审核通过",
      List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, APPROVED, REVIEWER, DECIDED_AT, LINES),
      PLAN,
      OPINION,
      FINDINGS),
  RESULT_REJECTED(
      "审核不通过",
      List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, HEADCOUNT, REVIEWER, DECIDED_AT, OPINION),
      FINDINGS),
  ADJUSTMENT_RESULT(
      "考核计划调整结果",
      List.of(PLAN, SCHOOL, CERTIFICATE, KIND, BEFORE, AFTER, OUTCOME, REVIEWER, DECIDED_AT),
      OPINION,
      FINDINGS),
  CHANGE_RECEIVED(
      "变更备案回执", List.of(PLAN, SCHOOL, CERTIFICATE, KIND, CHANGES, ASKED_AT, EFFECTIVE_FROM, UNIT)),
  CHANGE_RETURNED(
      "变更备案退回补正", List.of(PLAN, SCHOOL, CERTIFICATE, KIND, CHANGES, UNIT, DECIDED_AT, OPINION)),
  CHANGE_RECORDED(
      "变更已备案",
      List.of(PLAN, SCHOOL, CERTIFICATE, KIND, CHANGES, RECORD, UNIT, DECIDED_AT, EFFECTIVE_FROM)),
  INTERNAL_PENDING("校内审批待办", List.of(SCHOOL, KIND, LEVEL)),
  INTERNAL_RESULT("校内审批进展", List.of(SCHOOL, KIND, OUTCOME), REASON),
  WINDOW_OPENING("开始办理", List.of(NOTICE, SEASON, LEVEL, OPENS_AT, CLOSES_AT)),
  WINDOW_CLOSING("即将截止", List.of(SEASON, LEVEL, CLOSES_AT, DAYS_LEFT)),
  REVIEW_PENDING("待审提醒", List.of(SEASON, LEVEL, UNIT, CLOSES_AT, DAYS_LEFT, COUNT, FILINGS)),
  DRAFT_REMINDER("未提交提醒", List.of(SEASON, SCHOOL, CLOSES_AT, DAYS_LEFT, COUNT, FILINGS)),
  NOTHING_FILED("未申报提醒", List.of(SEASON, SCHOOL, CLOSES_AT, DAYS_LEFT)),
  OVERDUE("逾期未审", List.of(SEASON, LEVEL, UNIT, CLOSES_AT, COUNT, FILINGS)),
  GRANT_GIVEN(
      "准予延长时间",
      List.of(KIND, SEASON, LEVEL, SCOPE, FORMERLY_UNTIL, UNTIL, BASIS, REASON, APPROVED_BY)),
  CONFIRMATION_WANTED("待您确认", List.of(KIND, SEASON, PROPOSED_BY), UNTIL),
  CORRECTION_LENGTHENED("补正期限延长", List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, CORRECT_UNTIL)),
  CORRECTED(
      "审核结果更正",
      List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, BEFORE, AFTER, REASON, REVIEWER, DECIDED_AT)),
  FINDINGS_CHANGED("校验结果变化", List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, FINDINGS)),
  CATALOGUE_CHANGED("证书目录变化", List.of(COUNT, CHANGES, FILINGS)),
  TAKE_BACK_ASKED("申请撤回", List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, LEVEL, ASKED_AT, REASON)),
  TAKE_BACK_DECIDED(
      "撤回申请答复",
      List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE, OUTCOME, REVIEWER, DECIDED_AT),
      OPINION),
  SUPPLEMENTARY_NOTICE("补充通知", List.of(NOTICE, SEASON, EFFECTIVE_FROM, CHANGES)),
  PANEL_INVITED("请评审", List.of(NUMBER, SEASON, SCHOOL, CERTIFICATE), CLOSES_AT),
  NOTICE_FORWARDED("转发通知", List.of(NOTICE, UNIT, WINDOWS), NOTE),
  DUTY_ISSUED("报送任务", List.of(KIND, SEASON, BASIS), CLOSES_AT),
  DUTY_REMINDER("报送提醒", List.of(KIND, SEASON, BASIS, CLOSES_AT, DAYS_LEFT)),
  DUTY_OVERDUE("逾期未报", List.of(KIND, SEASON, BASIS, CLOSES_AT, OUTCOME)),
  DUTY_RETURNED("报送材料退回", List.of(KIND, SEASON, BASIS, REASON), CLOSES_AT),
  DUTY_ENCLOSED("报送材料", List.of(KIND, SEASON, UNIT)),
  SUMMARY_ENCLOSED("报送汇总表", List.of(SEASON, UNIT)),
  ADJUSTMENT_ENCLOSED("报送调整申请", List.of(UNIT, CERTIFICATE, KIND, BEFORE, AFTER));

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // copied in, copied out
  private final Set<TemplateVariable> required;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<TemplateVariable> optional;

  MailTemplate(String label, List<TemplateVariable> required, TemplateVariable... optional) {
    this.label = label;
    this.required = EnumSet.copyOf(required);
    this.optional = EnumSet.noneOf(TemplateVariable.class);
    this.optional.addAll(List.of(optional));
  }

  public String label() {
    return label;
  }

  public Set<TemplateVariable> required() {
    return EnumSet.copyOf(required);
  }

  public Set<TemplateVariable> optional() {
    return EnumSet.copyOf(optional);
  }

  /** Name of its file of words. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
