package org.onex.mail;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.notice.Basis;
import org.onex.notice.Finding;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;

/** A letter of every kind with every fact it can carry. */
final class SampleLetters {

  static final Recipient TEACHER =
      new Recipient(
          "person/teacher",
          "示例职业技术学院 李老师",
          "teacher",
          "school",
          "province",
          "teacher@example.edu.cn");

  private static final Instant CLOSE = Instant.parse("2027-04-02T16:00:00Z");

  private SampleLetters() {}

  static MailMessage of(MailTemplate template) {
    return of(template, Set.of(TEACHER));
  }

  static MailMessage of(MailTemplate template, Set<Recipient> recipients) {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    template
        .required()
        .forEach(templateVariable -> facts.put(templateVariable, value(templateVariable)));
    template
        .optional()
        .forEach(templateVariable -> facts.put(templateVariable, value(templateVariable)));
    return new MailMessage(
        template, "F2027-0001", "1", recipients, "示例省1+X证书协调推进办公室", "/filings/F2027-0001", facts);
  }

  static Object value(TemplateVariable templateVariable) {
    return switch (templateVariable) {
      case NUMBER -> "F2027-0001";
      case PLAN -> "P2027-0001";
      case RECORD -> "示例备〔2027〕1号";
      case NOTICE -> "《关于做好2027年1+X证书申报工作的通知》（示例教职〔2027〕1号）";
      case SEASON -> "2027年春季申报";
      case SCHOOL -> "示例职业技术学院";
      case CERTIFICATE -> "Web前端开发";
      case REVISION -> 2;
      case HEADCOUNT -> 120;
      case APPROVED -> 118;
      case SUBMITTED_AT -> Instant.parse("2027-03-22T01:15:23Z");
      case HASH -> "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
      case LEVEL -> "初审";
      case UNIT -> "示例市教育局";
      case REVIEWER -> "示例市教育局";
      case NEXT -> "示例省1+X证书协调推进办公室审核";
      case DECIDED_AT -> Instant.parse("2027-03-25T08:30:00Z");
      case OPENS_AT -> Instant.parse("2027-03-21T16:00:00Z");
      case CLOSES_AT -> CLOSE;
      case FORMERLY_UNTIL -> CLOSE;
      case UNTIL -> Instant.parse("2027-04-05T16:00:00Z");
      case CORRECT_UNTIL -> Instant.parse("2027-04-04T16:00:00Z");
      case DAYS_LEFT -> 3;
      case COUNT -> 17;
      case KIND -> "准予补审";
      case SCOPE -> "示例市";
      case BASIS -> "示例教职〔2027〕1号 三";
      case OUTCOME -> "已登记";
      case BEFORE -> "初级60人";
      case AFTER -> "初级90人";
      case ASKED_AT -> Instant.parse("2027-03-26T02:00:00Z");
      case EFFECTIVE_FROM -> Instant.parse("2027-03-27T16:00:00Z");
      case REASON -> "因系统故障影响集中申报";
      case OPINION -> "专任教师数与上年填报不一致，请核实后修改。";
      case APPROVED_BY -> "王科长、赵主任";
      case PROPOSED_BY -> "王科长";
      case LINES -> List.of("初级 计算机应用（510201）60人", "中级 软件技术（510203）60人");
      case FILINGS -> List.of("F2027-0001《Web前端开发》草稿", "F2027-0007《物流管理》退回修改");
      case WINDOWS -> List.of("2027年春季申报申报时间：2027年3月22日 00:00:00 至 2027年4月2日 23:59:59");
      case NOTE -> "请于3月31日前完成校内论证。";
      case CHANGES -> List.of("院校申报截止时间改为2027年4月5日 23:59:59", "市级初审截止时间相应顺延");
      case FINDINGS ->
          List.of(
              finding("申报60人，低于该证书开考最低人数80人，请增加人数或与其他证书一并安排。", Strength.MANDATORY),
              finding("未附校长办公会纪要；请上传加盖公章的扫描件<附件>。", Strength.PRINCIPLE));
    };
  }

  private static Finding finding(String message, Strength strength) {
    return new Finding(
        "sample",
        Verdict.BLOCK,
        "SAMPLE",
        strength,
        Basis.NOTICE,
        null,
        null,
        null,
        "示例教职〔2027〕1号 二",
        message,
        Map.of());
  }
}
