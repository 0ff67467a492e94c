package org.onex.pack;

import static org.onex.pack.RuleColumn.SCHOOL_TYPE;
import static org.onex.pack.RuleColumn.optional;
import static org.onex.pack.RuleColumn.required;
import static org.onex.pack.RuleColumn.withMeeting;
import static org.onex.pack.RuleColumn.withProvision;
import static org.onex.pack.TableSchema.table;

import org.jspecify.annotations.Nullable;
import org.onex.notice.AdjustmentBase;
import org.onex.notice.AdjustmentConditions;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.CostCap;
import org.onex.notice.Limit;
import org.onex.notice.Parameters.Parameter;
import org.onex.notice.Verdict;

/** What a notice demands, and what it leaves to be settled. */
final class RuleTables {

  static final TableSchema LIMITS =
      table(
          "limits",
          "规则与限额",
          "文件的每一条要求；可用的规则、项目和数值见“规则”",
          withMeeting(
              required("rule", "规则", CellType.CODE, "见“规则”"),
              SCHOOL_TYPE,
              optional("majorCategory", "专业大类", CellType.FILTER, "专业代码的前两位，空着为全部"),
              optional("level", "等级", CellType.FILTER, "证书等级，空着为全部"),
              optional("scope", "项目", CellType.CODE, "该规则的哪一项"),
              optional("value", "数值", CellType.TEXTS, "见该项目的要求"),
              required(
                  "effect", "不满足时", CellType.oneOf(Verdict.values(), Verdict::label), "不满足要求时的结论"),
              optional("code", "原因代码", CellType.CODE, "大写英文，供接口和统计使用")),
          LimitVocabulary::key);

  static final TableSchema COST_CAPS =
      table(
          "costCaps",
          "考核成本上限",
          "每种考核形式的最高成本",
          withMeeting(
              required("form", "考核形式", CellType.CODE, "目录中考核形式的编号"),
              required("title", "名称", CellType.TEXT, "如纸笔考试、机考"),
              SCHOOL_TYPE,
              optional("level", "等级", CellType.FILTER, "证书等级，空着为全部"),
              required("cap", "上限（元/人次）", CellType.DECIMAL, "元/人次")),
          "form",
          "schoolType",
          "level");

  static final TableSchema ADJUSTMENTS =
      table(
          "adjustments",
          "批后调整",
          "审批通过以后什么可以改，怎么改",
          withMeeting(
              required(
                  "subject",
                  "调整事项",
                  CellType.oneOf(
                      "headcount",
                      "level",
                      "major",
                      "certificate",
                      "content",
                      "schedule",
                      "leader"),
                  "人数、等级、专业、证书、建设内容、进度安排、试点负责人"),
              required(
                  "direction",
                  "方向",
                  CellType.oneOf("INCREASE", "DECREASE", "CHANGE", "ADD", "REMOVE"),
                  "人数为增 INCREASE、减 DECREASE，其他为变更 CHANGE、增加 ADD、取消 REMOVE"),
              required(
                  "outcome",
                  "处理",
                  CellType.oneOf(AdjustmentTerm.Outcome.values(), AdjustmentTerm.Outcome::label),
                  "怎么处理"),
              optional("percent", "幅度（%）", CellType.DECIMAL, "与最初批准的人数相比最多增减百分之几；超过的看下一行"),
              optional(
                  "base",
                  "幅度的基数",
                  CellType.oneOf(AdjustmentBase.values(), AdjustmentBase::label),
                  "幅度按什么的批准人数算：明细为该行，计划为本计划合计，证书为本校该证书本年度各计划合计；没有写的按明细"),
              optional("until", "截止日期", CellType.DATE, "最后一天可以提出"),
              optional("times", "次数", CellType.WHOLE, "一份计划最多调整几次"),
              optional("consents", "须同意", CellType.CODES, "dept_consent、leader_consent 等"),
              optional("documents", "须提交", CellType.CODES, "stamped_form、mail 等"),
              optional("code", "原因代码", CellType.CODE, "不接受时的原因代码")),
          "subject",
          "direction",
          "percent",
          "base",
          "until",
          "times");

  static final TableSchema PARAMETERS =
      table(
          "parameters",
          "办理参数",
          "文件没有写而办理时必须确定的事项；见“办理参数”",
          withProvision(
              required("name", "参数", CellType.CODE, "见“办理参数”"),
              required("value", "取值", CellType.TEXTS, "该参数的值")),
          "name");

  private RuleTables() {}

  static @Nullable Limit limit(RuleRowReader row) {
    var rule = row.text("rule");
    var scope = row.text("scope");
    var provision = row.provision();
    var kind = LimitVocabulary.of(rule, scope);
    if (kind.isEmpty()) {
      row.error(
          "没有名为“%s”、项目为“%s”的规则".formatted(rule, scope),
          LimitVocabulary.rules().contains(rule)
              ? "该规则的项目有：" + LimitVocabulary.scopes(rule)
              : "可用的规则：" + LimitVocabulary.rules());
      return null;
    }
    if (!kind.get().admits(row.list("value"))) {
      row.error(
          "“value”列的“%s”不合规则“%s”的要求".formatted(String.join("、", row.list("value")), rule),
          kind.get().wanted());
      return null;
    }
    return new Limit(
        row.pack(),
        rule,
        row.set("schoolType"),
        row.set("majorCategory"),
        row.set("level"),
        scope,
        row.list("value"),
        row.choice("effect", Verdict.values(), Verdict::label),
        row.optional("code").orElse(null),
        row.meeting(),
        provision);
  }

  static CostCap cap(RuleRowReader row) {
    return new CostCap(
        row.pack(),
        row.text("form"),
        row.text("title"),
        row.set("schoolType"),
        row.set("level"),
        row.number("cap"),
        row.meeting(),
        row.provision());
  }

  static AdjustmentTerm adjustment(RuleRowReader row) {
    return new AdjustmentTerm(
        row.pack(),
        row.text("subject"),
        row.text("direction"),
        row.choice("outcome", AdjustmentTerm.Outcome.values(), AdjustmentTerm.Outcome::label),
        new AdjustmentConditions(
            row.optional("percent").isEmpty() ? null : row.number("percent"),
            row.optional("base").isEmpty()
                ? null
                : row.choice("base", AdjustmentBase.values(), AdjustmentBase::label),
            row.date("until"),
            row.whole("times").orElse(null)),
        row.list("consents"),
        row.list("documents"),
        row.optional("code").orElse(null),
        row.meeting(),
        row.provision());
  }

  static @Nullable Parameter parameter(RuleRowReader row) {
    var name = row.text("name");
    var values = row.list("value");
    var provision = row.provision();
    var wanted = ParameterVocabulary.of(name);
    if (wanted.isEmpty()) {
      row.error("没有名为“" + name + "”的参数", "可用的参数：" + ParameterVocabulary.names());
      return null;
    }
    if (!wanted.get().admits(values)) {
      row.error("参数“" + name + "”的值" + values + "不能识别", wanted.get().wanted());
      return null;
    }
    return new Parameter(name, values, provision);
  }
}
