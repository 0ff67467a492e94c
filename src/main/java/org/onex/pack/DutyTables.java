package org.onex.pack;

import static org.onex.pack.RuleColumn.optional;
import static org.onex.pack.RuleColumn.required;
import static org.onex.pack.RuleColumn.withProvision;
import static org.onex.pack.TableSchema.table;

import org.onex.notice.Duty;
import org.onex.notice.DutyItem;
import org.onex.notice.Verdict;

/** What units report by a date, and what they have to say in it. */
final class DutyTables {

  static final TableSchema DUTIES =
      table(
          "duties",
          "报送任务",
          "要按时报送的报表和材料",
          withProvision(
              required("report", "报表", CellType.CODE, "summary 汇总表、monthly 月报表等"),
              optional("season", "批次", CellType.CODE, "见 seasons 表；与批次无关的空着"),
              optional("schoolType", "报送单位类型", CellType.FILTER, "空着为全部"),
              required("title", "名称", CellType.TEXT, "报表名称"),
              required("cycle", "周期", CellType.oneOf("ONCE", "MONTHLY", "WEEKLY"), "一次、每月、每周"),
              optional("due", "截止日期", CellType.DATE, "最后一天；文件没有写的空着"),
              required(
                  "effect", "未按时报送时", CellType.oneOf(Verdict.values(), Verdict::label), "迟报、漏报的结论"),
              optional(
                  "bearer",
                  "报送单位",
                  CellType.someOf(Duty.Responsible.values(), Duty.Responsible::label),
                  "哪些单位报送；写明批次和报送单位的由系统下达任务，其余的只在报送任务页面列出"),
              optional("voluntary", "自愿报送", CellType.YES_NO, "自愿报送的不催报"),
              optional("repeated", "分项名称", CellType.TEXT, "一份报送有多项的，写每项的名称，如专家"),
              optional("chosen", "选定后称为", CellType.TEXT, "办公室从各项中选定的，写选定后的名称"),
              optional("envelope", "邮件事由", CellType.CODE, "见 envelopes 表；报送时同时发出该邮件"),
              optional("rules", "整体校验规则", CellType.CODES, "见“规则”；用报送内容校验整份报送"),
              optional("entryRules", "分项校验规则", CellType.CODES, "见“规则”；逐项校验")),
          "report",
          "season",
          "schoolType");

  static final TableSchema DUTY_ITEMS =
      table(
          "dutyItems",
          "报送内容",
          "每项报送任务要填什么、传什么",
          withProvision(
              required("report", "报表", CellType.CODE, "见 duties 表"),
              required("item", "项目代码", CellType.CODE, "规则用到的，与规则的输入同名"),
              required("title", "名称", CellType.TEXT, "填报单位看到的名称"),
              required(
                  "kind",
                  "填报方式",
                  CellType.oneOf(DutyItem.Kind.values(), DutyItem.Kind::label),
                  "怎么填"),
              required("perEntry", "分项填写", CellType.YES_NO, "每一项各填一次的写是"),
              required("required", "必填", CellType.YES_NO, "不填不能报送的写是"),
              optional("choices", "可选值", CellType.TEXTS, "填报方式为选项时的各个选项")),
          "report",
          "item");

  private DutyTables() {}

  static Duty duty(RuleRowReader row) {
    return new Duty(
        row.year(),
        row.text("report"),
        row.text("title"),
        row.text("season"),
        row.set("schoolType"),
        row.text("cycle"),
        row.date("due"),
        row.choice("effect", Verdict.values(), Verdict::label),
        row.list("bearer").isEmpty() ? null : task(row),
        row.provision());
  }

  private static Duty.Task task(RuleRowReader row) {
    return new Duty.Task(
        row.choices("bearer", Duty.Responsible.values(), Duty.Responsible::label),
        row.text("voluntary").equals("是"),
        row.text("repeated"),
        row.text("chosen"),
        row.text("envelope"),
        row.list("rules"),
        row.list("entryRules"));
  }

  static DutyItem dutyItem(RuleRowReader row) {
    return new DutyItem(
        row.text("report"),
        row.text("item"),
        row.text("title"),
        row.choice("kind", DutyItem.Kind.values(), DutyItem.Kind::label),
        row.yes("perEntry"),
        row.yes("required"),
        row.list("choices"),
        row.provision());
  }
}
