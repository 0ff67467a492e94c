package org.onex.pack;

import static org.onex.pack.Column.optional;
import static org.onex.pack.Column.required;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onex.policy.AdjustmentTerm;
import org.onex.policy.Basis;
import org.onex.policy.Duty;
import org.onex.policy.DutyItem;
import org.onex.policy.FormRow;
import org.onex.policy.Meeting;
import org.onex.policy.Step;
import org.onex.policy.Strength;
import org.onex.policy.Term;
import org.onex.policy.Verdict;

/**
 * What a pack's file may say: its tables, their columns and what each cell may hold. The reader,
 * the lint and the reference of the pack guide all follow this list.
 */
final class PackSchema {

  private static final List<Column> PROVISION =
      List.of(
          required("clause", "条款", Kind.TEXT, "本行出自文件的哪一条；引用其他文件的，写出含〔〕的文号"),
          required("strength", "约束力", Kind.oneOf(Strength.values(), Strength::label), "应、须、不得为必须"),
          required("basis", "依据", Kind.oneOf(Basis.values(), Basis::label), "系统解释不能单独作为“必须”的依据"));

  private static final Column MEETS =
      optional(
          "meets", "与上级规则的关系", Kind.oneOf(Meeting.values(), Meeting::label), "空着为叠加：上下级规则都适用，从严");

  private static final Column SCHOOL_TYPE =
      optional("schoolType", "学校类型", Kind.FILTER, "空着为全部学校类型");

  static final List<TableSchema> TABLES =
      List.of(
          table(
              "metadata",
              "通知信息",
              "这份规则包是哪份文件，叠加在哪份规则包之上",
              List.of(
                  required("item", "项目", Kind.CODE, "见“通知信息的项目”"),
                  required("value", "内容", Kind.TEXTS, "该项目的内容")),
              "item"),
          table(
              "seasons",
              "申报批次",
              "一年分几个批次，叫什么，怎么收",
              withProvision(
                  required("season", "批次", Kind.CODE, "批次编号，时间安排和报送任务用它指明批次"),
                  required("title", "名称", Kind.TEXT, "人们怎么称呼，不含年份"),
                  required(
                      "channel",
                      "方式",
                      Kind.oneOf(Term.Channel.values(), Term.Channel::label),
                      "集中申报还是日常申报"),
                  required("reason", "须说明理由", Kind.YES_NO, "提交时是否须填写情况说明")),
              "season"),
          table(
              "windows",
              "时间安排",
              "每个批次每一级何时可以办理",
              withProvision(
                  required("season", "批次", Kind.CODE, "见 seasons 表"),
                  required("level", "级次", Kind.CODE, "见 levels 表；各审核级次共用一个截止时间的写 reviewer"),
                  optional("opens", "开始日期", Kind.DATE, "文件没有写开始日期的空着"),
                  required("closes", "截止日期", Kind.DATE, "最后一天"),
                  required("inclusive", "截止当日是否计入", Kind.YES_NO, "一般为是"),
                  optional(
                      "shift",
                      "遇节假日",
                      Kind.oneOf("不顺延", "顺延", "提前"),
                      "截止日遇节假日移到下一个（顺延）或上一个（提前）工作日；文件没有写的填不顺延")),
              "season",
              "level"),
          table(
              "levels",
              "审核环节",
              "申报要经过的环节，由谁办理，走哪个流程",
              withProvision(
                  required("step", "环节", Kind.CODE, "环节编号，审核路径用它"),
                  required("level", "适用时间的级次", Kind.CODE, "学校的环节写 school"),
                  required("title", "名称", Kind.TEXT, "通知怎么称呼，如初审、资格审核"),
                  optional("process", "流程编号", Kind.CODE, "学校的环节空着"),
                  required(
                      "reviewer",
                      "办理单位",
                      Kind.oneOf(Step.Reviewer.values(), Enum::name),
                      "SCHOOL 学校、SUPERIOR 上一级主管部门、BUREAU 省级以下的最高一级主管部门、PROVINCE 省级"),
                  optional("working_days", "办理时限", Kind.WHOLE, "每个项目到达后有几个工作日；没有的空着")),
              "step"),
          table(
              "routes",
              "审核路径",
              "每类学校依次经过哪些环节；类型和隶属都写明的行优先",
              withProvision(
                  SCHOOL_TYPE,
                  optional("affiliation", "隶属关系", Kind.FILTER, "空着为全部隶属关系"),
                  required("steps", "环节顺序", Kind.CODES, "学校的环节在最前")),
              "schoolType",
              "affiliation"),
          table(
              "limits",
              "规则与限额",
              "文件的每一条要求；可用的规则、项目和数值见“规则”",
              withMeeting(
                  required("rule", "规则", Kind.CODE, "见“规则”"),
                  SCHOOL_TYPE,
                  optional("majorCategory", "专业大类", Kind.FILTER, "专业代码的前两位，空着为全部"),
                  optional("level", "等级", Kind.FILTER, "证书等级，空着为全部"),
                  optional("scope", "项目", Kind.CODE, "该规则的哪一项"),
                  optional("value", "数值", Kind.TEXTS, "见该项目的要求"),
                  required(
                      "effect", "不满足时", Kind.oneOf(Verdict.values(), Verdict::label), "不满足要求时的结论"),
                  optional("code", "原因代码", Kind.CODE, "大写英文，供接口和统计使用")),
              LimitVocabulary::key),
          table(
              "costCaps",
              "考核成本上限",
              "每种考核形式的最高成本",
              withMeeting(
                  required("form", "考核形式", Kind.CODE, "目录中考核形式的编号"),
                  required("title", "名称", Kind.TEXT, "如纸笔考试、机考"),
                  SCHOOL_TYPE,
                  optional("level", "等级", Kind.FILTER, "证书等级，空着为全部"),
                  required("cap", "上限（元/人次）", Kind.DECIMAL, "元/人次")),
              "form",
              "schoolType",
              "level"),
          table(
              "adjustments",
              "批后调整",
              "审批通过以后什么可以改，怎么改",
              withMeeting(
                  required(
                      "subject",
                      "调整事项",
                      Kind.oneOf(
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
                      Kind.oneOf("INCREASE", "DECREASE", "CHANGE", "ADD", "REMOVE"),
                      "人数为增 INCREASE、减 DECREASE，其他为变更 CHANGE、增加 ADD、取消 REMOVE"),
                  required(
                      "outcome",
                      "处理",
                      Kind.oneOf(AdjustmentTerm.Outcome.values(), AdjustmentTerm.Outcome::label),
                      "怎么处理"),
                  optional("percent", "幅度（%）", Kind.DECIMAL, "与批准人数相比最多增减百分之几；超过的看下一行"),
                  optional("until", "截止日期", Kind.DATE, "最后一天可以提出"),
                  optional("times", "次数", Kind.WHOLE, "一份计划最多调整几次"),
                  optional("consents", "须同意", Kind.CODES, "dept_consent、leader_consent 等"),
                  optional("documents", "须提交", Kind.CODES, "stamped_form、mail 等"),
                  optional("code", "原因代码", Kind.CODE, "不接受时的原因代码")),
              "subject",
              "direction",
              "percent",
              "until",
              "times"),
          table(
              "internalSteps",
              "校内审批环节",
              "学校报送之前，校内哪些岗位依次审批",
              withProvision(
                  required(
                      "matter",
                      "事项",
                      Kind.oneOf("filing", "budget", "assessor_training", "adjustment"),
                      "申报 filing、资金预算 budget、考评员培训 assessor_training、变更备案 adjustment"),
                  required("order", "次序", Kind.WHOLE, "从 1 开始"),
                  required("title", "环节", Kind.TEXT, "人们怎么称呼，如教务部审核"),
                  required("post", "办理岗位", Kind.TEXT, "与人员的岗位一致")),
              "matter",
              "order"),
          table(
              "documents",
              "材料要求",
              "每个环节须提交的材料",
              withMeeting(
                  required(
                      "step",
                      "环节",
                      Kind.CODE,
                      "filing 申报、argument 论证、summary 汇总、adjustment 调整、report 报表"),
                  required("document", "材料代码", Kind.CODE, "附件的种类"),
                  required("title", "材料名称", Kind.TEXT, "学校看到的名称"),
                  optional("template", "附件号", Kind.TEXT, "如附件2"),
                  required("seal", "须盖章", Kind.YES_NO, "是否须上传盖章扫描件"),
                  optional("each", "份数单位", Kind.oneOf("certificate"), "每个证书各一份的写 certificate"),
                  optional("code", "缺少时的原因代码", Kind.CODE, "大写英文")),
              "step",
              "document"),
          table(
              "forms",
              "表格栏目",
              "官方表格有哪些栏目；学校在线填写，系统据此生成 Word 表格",
              withProvision(
                  required("form", "表格", Kind.CODE, "documents 表中的材料代码"),
                  required("section", "部分", Kind.TEXT, "栏目所在的标题；写“封面”的印在封面上"),
                  optional("table", "明细表", Kind.CODE, "可填多行的，同一明细表的各列写同一编号"),
                  required("field", "栏目代码", Kind.CODE, "小写英文，同一表格内不重复"),
                  required("label", "栏目名称", Kind.TEXT, "表格上印的文字"),
                  required(
                      "kind",
                      "填写方式",
                      Kind.oneOf(FormRow.Kind.values(), FormRow.Kind::label),
                      "文本至是否由学校填写；证书名称、专业、计划表取自申报明细；签字、意见签章、说明只印不填"),
                  optional("most", "至多行数", Kind.WHOLE, "明细表限填的行数；没有限制的空着"),
                  required("required", "必填", Kind.YES_NO, "不填是否不能提交")),
              "form",
              "table",
              "field"),
          table(
              "duties",
              "报送任务",
              "要按时报送的报表和材料",
              withProvision(
                  required("report", "报表", Kind.CODE, "summary 汇总表、monthly 月报表等"),
                  optional("season", "批次", Kind.CODE, "见 seasons 表；与批次无关的空着"),
                  optional("schoolType", "报送单位类型", Kind.FILTER, "空着为全部"),
                  required("title", "名称", Kind.TEXT, "报表名称"),
                  required("cycle", "周期", Kind.oneOf("ONCE", "MONTHLY", "WEEKLY"), "一次、每月、每周"),
                  optional("due", "截止日期", Kind.DATE, "最后一天；文件没有写的空着"),
                  required(
                      "effect", "未按时报送时", Kind.oneOf(Verdict.values(), Verdict::label), "迟报、漏报的结论"),
                  optional(
                      "bearer",
                      "报送单位",
                      Kind.oneOf(Duty.Bearer.values(), Duty.Bearer::label),
                      "由系统下达任务的，写明哪些单位；空着为只作依据，不下达任务"),
                  optional("voluntary", "自愿报送", Kind.YES_NO, "自愿报送的不催报"),
                  optional("repeated", "分项名称", Kind.TEXT, "一份报送有多项的，写每项的名称，如专家"),
                  optional("chosen", "选定后称为", Kind.TEXT, "办公室从各项中选定的，写选定后的名称"),
                  optional("envelope", "邮件事由", Kind.CODE, "见 envelopes 表；报送时同时发出该邮件"),
                  optional("rules", "整体校验规则", Kind.CODES, "见“规则”；用报送内容校验整份报送"),
                  optional("entryRules", "分项校验规则", Kind.CODES, "见“规则”；逐项校验")),
              "report",
              "season",
              "schoolType"),
          table(
              "dutyItems",
              "报送内容",
              "每项报送任务要填什么、传什么",
              withProvision(
                  required("report", "报表", Kind.CODE, "见 duties 表"),
                  required("item", "项目代码", Kind.CODE, "规则用到的，与规则的输入同名"),
                  required("title", "名称", Kind.TEXT, "填报单位看到的名称"),
                  required(
                      "kind",
                      "填报方式",
                      Kind.oneOf(DutyItem.Kind.values(), DutyItem.Kind::label),
                      "怎么填"),
                  required("perEntry", "分项填写", Kind.YES_NO, "每一项各填一次的写是"),
                  required("required", "必填", Kind.YES_NO, "不填不能报送的写是"),
                  optional("choices", "可选值", Kind.TEXTS, "填报方式为选项时的各个选项")),
              "report",
              "item"),
          table(
              "envelopes",
              "邮件要求",
              "文件规定的报送邮件",
              withProvision(
                  required("occasion", "事由", Kind.CODE, "summary 汇总、increase 调增等"),
                  optional("mailbox", "收件邮箱", Kind.TEXT, "收件邮箱"),
                  required("subject", "邮件命名", Kind.TEXT, "{unit} {year} 等由系统填写"),
                  optional("attachments", "附件", Kind.TEXTS, "随信附件的名称")),
              "occasion"),
          table(
              "sources",
              "引用文件",
              "文件引用了哪些文件",
              withProvision(
                  required("title", "文件名称", Kind.TEXT, "被引用文件的标题"),
                  optional("number", "文号", Kind.TEXT, "文件没有写文号的空着"),
                  required("issuer", "发文机关", Kind.TEXT, "被引用文件的发文机关"),
                  optional("date", "印发日期", Kind.DATE, "不知道的空着"),
                  required("relation", "引用方式", Kind.TEXT, "依据、转发、落实等")),
              "title",
              "number"),
          table(
              "parameters",
              "办理参数",
              "文件没有写而办理时必须确定的事项；见“办理参数”",
              withProvision(
                  required("name", "参数", Kind.CODE, "见“办理参数”"),
                  required("value", "取值", Kind.TEXTS, "该参数的值")),
              "name"));

  private PackSchema() {}

  static Optional<TableSchema> table(String name) {
    return TABLES.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return TABLES.stream().map(TableSchema::name).toList();
  }

  private static TableSchema table(
      String name, String title, String purpose, List<Column> columns, String... key) {
    return table(name, title, purpose, columns, row -> List.of(key));
  }

  private static TableSchema table(
      String name,
      String title,
      String purpose,
      List<Column> columns,
      Function<DmnTables.Row, List<String>> key) {
    return new TableSchema(name, title, purpose, columns, key);
  }

  private static List<Column> withProvision(Column... own) {
    return Stream.concat(Stream.of(own), PROVISION.stream()).toList();
  }

  private static List<Column> withMeeting(Column... own) {
    return Stream.concat(withProvision(own).stream(), Stream.of(MEETS)).toList();
  }
}
