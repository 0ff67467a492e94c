package org.onex.pack;

import static org.onex.pack.FigureKind.COUNTED;
import static org.onex.pack.FigureKind.DAY;
import static org.onex.pack.FigureKind.DECIMAL;
import static org.onex.pack.FigureKind.DECIMAL_OR_NOTHING;
import static org.onex.pack.FigureKind.LIST;
import static org.onex.pack.FigureKind.NOTHING;
import static org.onex.pack.FigureKind.WHOLE;
import static org.onex.pack.FigureKind.WHOLE_OR_NOTHING;
import static org.onex.pack.FigureKind.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that rules know.
 *
 * @param scope which of the rule's figures; empty where it has only one
 * @param meaning one sentence for the guide
 */
record LimitVocabulary(String rule, String scope, FigureKind kind, String meaning) {

  /** Any name: what the notice calls the thing. */
  static final String ANY = "*";

  static final List<LimitVocabulary> FIGURES =
      Stream.of(
              List.of(
                  figure("excluded_school_type", "", WORDS, "不得申报的学校类型"),
                  figure("registered", "", NOTHING, "学校须先在国家平台注册"),
                  figure("catalogue", "BATCHES", LIST, "可申报证书所属的批次"),
                  figure("catalogue", "CERTIFICATES", LIST, "可申报证书的名称"),
                  figure("selection", "", NOTHING, "证书须经遴选渠道，已取消的不得引入"),
                  figure("level", "", LIST, "证书有哪些等级"),
                  figure("level_preference", "", LIST, "鼓励申报的等级"),
                  figure(
                      "min_headcount", "CERT", WHOLE_OR_NOTHING, "一个证书各专业、各等级合计的最低人数；空着为证书自身的开考限额"),
                  figure(
                      "min_headcount",
                      "CERT_LEVEL",
                      WHOLE_OR_NOTHING,
                      "一个证书每个等级的最低人数；空着为证书自身的开考限额"),
                  figure("min_headcount", "PILOT", WHOLE, "一个证书试点的最低人数"),
                  figure("min_headcount", "MAJOR", WHOLE, "每个专业的最低人数"),
                  figure("min_headcount", "LINE", WHOLE, "每行明细（一个等级、一个专业）的最低人数"),
                  figure("quota", "MOST", WHOLE, "一个证书最多申报人数"),
                  figure("quota", "OF_LAST_PLANNED", DECIMAL, "不超过上年计划人数的倍数，如 \"1.2\""),
                  figure("quota", "OF_LAST_COMPLETED", DECIMAL, "不超过上年完成人数的倍数，如 \"1.2\""),
                  figure("quota", "GROWTH", WHOLE, "比上年计划最多增加的人数"),
                  figure("quota", "FIRST_YEAR", WHOLE, "上年没有该证书计划的学校最多申报人数；不写则首年由省级办公室人工认定"),
                  figure("headcount_vs_enrolment", "", NOTHING, "申报人数与本专业在校生、教师相比较"),
                  figure("one_pilot_per_major", "", WHOLE, "每个专业最多参加几个证书试点"),
                  figure("course_support", "", WHOLE, "至少有几门课程支撑")),
              rate("pass_rate", "通过率（通过/实考）", "sat"),
              rate("completion_rate", "完成率（完成/计划）", "planned"),
              rate("issue_rate", "发证率（发证/完成）", "completed"),
              List.of(
                  figure("history", "", NOTHING, "从严控制往年完成率低、发证率低的证书"),
                  figure("fee_source", "", NOTHING, "收费须与培训评价组织公告的一致"),
                  figure("fee_table", ANY, DECIMAL, "核定的收费标准，元/人次；项目写证书名称或代码，空着为全部"),
                  figure("fund_use", "ALLOWED", WORDS, "试点专项经费可以用于"),
                  figure("fund_use", "FORBIDDEN", WORDS, "试点专项经费不得用于"),
                  figure("fund_use", "SOURCES", WORDS, "经费来源"),
                  figure("fund_use", "EXAM", WORDS, "哪一项用途是考核费用，须足额列支"),
                  figure("budget", "", NOTHING, "考核费用按人次计算"),
                  figure("student_fee", "ALL", DECIMAL, "向学生收费的上限，元"),
                  figure("student_fee", "POOR", DECIMAL, "向家庭经济困难学生收费的上限，元"),
                  figure("student_choice", "", NOTHING, "由学生自主选择，不得强制"),
                  figure("already_planned", "", NOTHING, "同一证书本年度已有计划时提示"),
                  figure("completion", "COUNT", NOTHING, "完成人数不少于计划人数"),
                  figure("completion", "RATE", DECIMAL, "完成率的下限，如 \"0.80\""),
                  figure("completion", "DATE", DAY, "最后一次考核不晚于这一天"),
                  figure("reuse_report", "PILOTED_BEFORE", NOTHING, "沿用论证报告的证书往年开展过"),
                  figure("reuse_report", "NEW_MAJOR", NOTHING, "没有新增专业"),
                  figure("reuse_report", "MAJOR_CHANGE", NOTHING, "没有其他重大变化"),
                  figure("reuse_report", "LEVEL_RAISED", LIST, "等级从低到高；等级提高须确认"),
                  figure("form1", "OFF_CAMPUS_BASES", WHOLE, "校外实训基地最多几个"),
                  figure("form1", "ONE_MAJOR_PER_ROW", NOTHING, "一行只填一个专业"),
                  figure("form2", "EXPERTS", WHOLE, "论证报告至少几位专家签字"),
                  figure("missed_reports", "CONSECUTIVE", WHOLE, "连续几次不填报"),
                  figure("missed_reports", "IN_YEAR", WHOLE, "一年内几次不填报"),
                  figure("cancel_ground", "", WORDS, "取消试点的情形"),
                  figure("inspection", "", NOTHING, "检查不合格的，通报并限期整改"),
                  figure("expert", "MAX_AGE", WHOLE, "专家最大年龄，周岁"),
                  figure("expert", "TITLE", LIST, "专家应有的职称"),
                  figure("expert", "WORK_YEARS", WHOLE, "专家从业的最少年数"),
                  figure("expert", "DISCIPLINARY_RECORD", NOTHING, "专家没有不良记录"),
                  figure("expert_quota", "ALL", WHOLE, "每校至少推荐几位专家"),
                  figure("expert_quota", "DOUBLE_HIGH_OR_EXCELLENT", WHOLE, "“双高”“双优”院校至少推荐几位专家"),
                  figure("expert_quota", "MOST", WHOLE, "每校最多推荐几位专家"),
                  figure("lead_school", "PER_CATEGORY", WHOLE, "一个专业大类最多几个牵头院校"),
                  figure("lead_school", "DOUBLE_HIGH_REPORTS", WHOLE, "“双高”院校至少申报牵头几个专业大类"),
                  figure("eligibility", "DOUBLE_QUALIFIED", DECIMAL, "“双师型”教师的最低比例"),
                  figure("eligibility", "INDUSTRY", DECIMAL, "行业企业专家的最低比例"),
                  figure("eligibility", "CONSECUTIVE_YEARS", WHOLE, "连续招生的最少年数"),
                  figure("eligibility", "HONOURS", WORDS, "一般应具有的学校称号，具有其一即可"),
                  figure("eligibility", ANY, DECIMAL, "其他比例或数量的下限，项目写它的名称，如高级职称教师"),
                  figure("internal_approval", "annual_filing", WORDS, "年度申报须谁同意"),
                  figure("internal_approval", "filing", WORDS, "申报须谁同意"),
                  figure(
                      "internal_approval",
                      ANY,
                      WORDS,
                      "该事项须谁同意，如 budget 预算、assessor_training 考评员培训")))
          .flatMap(List::stream)
          .toList();

  /** What may be said of any rate of past years. */
  private static List<LimitVocabulary> rate(String rule, String what, String denominator) {
    return List.of(
        figure(rule, "THRESHOLD", DECIMAL_OR_NOTHING, what + "的下限，如 \"0.90\"；文件没有数值的空着"),
        figure(rule, "YEARS", WHOLE, "影响其后几年的申报，没有本行为 1 年"),
        figure(rule, "POOLED_YEARS", WHOLE, "近几年合计计算"),
        figure(rule, "MIN_COUNT", WHOLE, "不足几人的不判定，转人工"),
        figure(
            rule,
            "DENOMINATOR",
            COUNTED,
            "以何为分母：planned 计划、registered 报名、sat 实考、completed 完成；没有本行为 " + denominator),
        figure(rule, "AT_OR_BELOW", NOTHING, "恰好等于下限的也算不达标"));
  }

  private static LimitVocabulary figure(
      String rule, String scope, FigureKind kind, String meaning) {
    return new LimitVocabulary(rule, scope, kind, meaning);
  }

  static Set<String> rules() {
    return FIGURES.stream()
        .map(LimitVocabulary::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> scopes(String rule) {
    return FIGURES.stream()
        .filter(figure -> figure.rule().equals(rule))
        .map(LimitVocabulary::scope)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Optional<FigureKind> of(String rule, String scope) {
    return exactly(rule, scope).or(() -> exactly(rule, ANY));
  }

  private static Optional<FigureKind> exactly(String rule, String scope) {
    return FIGURES.stream()
        .filter(figure -> figure.rule().equals(rule) && figure.scope().equals(scope))
        .map(LimitVocabulary::kind)
        .findFirst();
  }

  /**
   * What tells one row of the table from another. Rows of different effect or strength grade one
   * demand; a figure and the certificate's own figure both bind.
   */
  static List<String> key(DmnTables.Row row) {
    var key =
        List.of("rule", "scope", "schoolType", "majorCategory", "level", "effect", "strength");
    var kind = kind(row);
    boolean adds = kind == WORDS || (kind == WHOLE_OR_NOTHING && row.values("value").isEmpty());
    return adds ? plusValue(key) : key;
  }

  private static FigureKind kind(DmnTables.Row row) {
    return of(first(row, "rule"), first(row, "scope")).orElse(NOTHING);
  }

  private static String first(DmnTables.Row row, String column) {
    return row.values(column).stream().findFirst().orElse("");
  }

  private static List<String> plusValue(List<String> key) {
    return Stream.concat(key.stream(), Stream.of("value")).toList();
  }
}
