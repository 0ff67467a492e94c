package org.onex.pack;

import static org.onex.pack.RuleColumn.SCHOOL_TYPE;
import static org.onex.pack.RuleColumn.optional;
import static org.onex.pack.RuleColumn.required;
import static org.onex.pack.RuleColumn.withProvision;
import static org.onex.pack.TableSchema.table;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.notice.InternalStep;
import org.onex.notice.Route;
import org.onex.notice.Step;
import org.onex.notice.Term;
import org.onex.notice.WindowRow;

/** When a year's filings come in, and the way that they go. */
final class ScheduleTables {

  static final TableSchema SEASONS =
      table(
          "seasons",
          "申报批次",
          "一年分几个批次，叫什么，怎么收",
          withProvision(
              required("season", "批次", CellType.CODE, "批次编号，时间安排和报送任务用它指明批次"),
              required("title", "名称", CellType.TEXT, "人们怎么称呼，不含年份"),
              required(
                  "channel",
                  "方式",
                  CellType.oneOf(Term.Channel.values(), Term.Channel::label),
                  "集中申报还是日常申报"),
              required("reason", "须说明理由", CellType.YES_NO, "提交时是否须填写情况说明")),
          "season");

  static final TableSchema WINDOWS =
      table(
          "windows",
          "时间安排",
          "每个批次每一级何时可以办理",
          withProvision(
              required("season", "批次", CellType.CODE, "见 seasons 表"),
              required("level", "级次", CellType.CODE, "见 levels 表；各审核级次共用一个截止时间的写 reviewer"),
              optional("opens", "开始日期", CellType.DATE, "文件没有写开始日期的空着"),
              required("closes", "截止日期", CellType.DATE, "最后一天"),
              required("inclusive", "截止当日是否计入", CellType.YES_NO, "一般为是"),
              optional(
                  "shift",
                  "遇节假日",
                  CellType.oneOf("不顺延", "顺延", "提前"),
                  "截止日遇节假日移到下一个（顺延）或上一个（提前）工作日；文件没有写的填不顺延")),
          "season",
          "level");

  static final TableSchema LEVELS =
      table(
          "levels",
          "审核环节",
          "申报要经过的环节，由谁办理，走哪个流程",
          withProvision(
              required("step", "环节", CellType.CODE, "环节编号，审核路径用它"),
              required("level", "适用时间的级次", CellType.CODE, "学校的环节写 school"),
              required("title", "名称", CellType.TEXT, "通知怎么称呼，如初审、资格审核"),
              optional("process", "流程编号", CellType.CODE, "空着的，审核流程由系统按本行生成；学校的环节没有流程"),
              required(
                  "reviewer",
                  "办理单位",
                  CellType.oneOf(Step.Reviewer.values(), Enum::name),
                  "SCHOOL 学校、SUPERIOR 上一级主管部门、BUREAU 省级以下的最高一级主管部门、PROVINCE 省级"),
              optional("working_days", "办理时限", CellType.WHOLE, "每个项目到达后有几个工作日；没有的空着")),
          "step");

  static final TableSchema ROUTES =
      table(
          "routes",
          "审核路径",
          "每类学校依次经过哪些环节；类型和隶属都写明的行优先",
          withProvision(
              SCHOOL_TYPE,
              optional("affiliation", "隶属关系", CellType.FILTER, "空着为全部隶属关系"),
              required("steps", "环节顺序", CellType.CODES, "学校的环节在最前")),
          "schoolType",
          "affiliation");

  static final TableSchema INTERNAL_STEPS =
      table(
          "internalSteps",
          "校内审批环节",
          "学校报送之前，校内哪些岗位依次审批",
          withProvision(
              required(
                  "matter",
                  "事项",
                  CellType.oneOf("filing", "budget", "assessor_training", "adjustment"),
                  "申报 filing、资金预算 budget、考评员培训 assessor_training、变更备案 adjustment"),
              required("order", "次序", CellType.WHOLE, "从 1 开始"),
              required("title", "环节", CellType.TEXT, "人们怎么称呼，如教务部审核"),
              required("post", "办理岗位", CellType.TEXT, "与人员的岗位一致")),
          "matter",
          "order");

  private ScheduleTables() {}

  static Term term(RuleRowReader row) {
    return new Term(
        row.text("season"),
        row.text("title"),
        row.choice("channel", Term.Channel.values(), Term.Channel::label),
        row.yes("reason"),
        row.provision());
  }

  static @Nullable WindowRow window(RuleRowReader row) {
    var provision = row.provision();
    var closes = row.date("closes");
    return closes == null
        ? null
        : new WindowRow(
            row.year(),
            row.text("season"),
            row.text("level"),
            row.date("opens"),
            closes,
            row.yes("inclusive"),
            row.optional("shift").orElse("不顺延"),
            provision);
  }

  static Step step(RuleRowReader row) {
    var reviewer = row.choice("reviewer", Step.Reviewer.values(), Enum::name);
    boolean drawn = row.optional("process").isEmpty() && reviewer != Step.Reviewer.SCHOOL;
    return new Step(
        row.text("step"),
        row.text("level"),
        row.text("title"),
        drawn ? processOf(row) : row.text("process"),
        drawn,
        reviewer,
        row.whole("working_days").orElse(0),
        row.provision());
  }

  /** As a model of the pack would be called that somebody draws for it. */
  private static String processOf(RuleRowReader row) {
    return "%s-%s-review".formatted(row.pack(), row.text("step").replace('_', '-'));
  }

  static Route route(RuleRowReader row, Map<String, Step> steps) {
    var way = new ArrayList<Step>();
    for (var code : row.list("steps")) {
      var step = steps.get(code);
      if (step == null) {
        row.error("路径中的环节“" + code + "”没有在 levels 表中说明", "请在 levels 表中补充该环节");
      } else {
        way.add(step);
      }
    }
    return new Route(row.set("schoolType"), row.set("affiliation"), way, row.provision());
  }

  static InternalStep internalStep(RuleRowReader row) {
    return new InternalStep(
        row.text("matter"),
        row.whole("order").orElse(0),
        row.text("title"),
        row.text("post"),
        row.provision());
  }
}
