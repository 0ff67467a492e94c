package org.onex.rehearsal;

import java.util.Map;

/** What people call the rules that judge a filing. */
final class RuleTitles {

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry(DraftComparison.WHOLE, "申报结论"),
          Map.entry("route", "申报院校与审核路径"),
          Map.entry("excluded_school_type", "申报院校类型"),
          Map.entry("registered", "平台注册"),
          Map.entry("catalogue", "证书目录"),
          Map.entry("selection", "证书遴选"),
          Map.entry("level", "证书等级"),
          Map.entry("level_preference", "鼓励等级"),
          Map.entry("min_headcount", "最低申报人数"),
          Map.entry("lines", "申报明细"),
          Map.entry("form1", "备案表"),
          Map.entry("form2", "论证报告"),
          Map.entry("headcount_vs_enrolment", "人数与在校生、教师"),
          Map.entry("one_pilot_per_major", "每专业证书数"),
          Map.entry("course_support", "课程支撑"),
          Map.entry("major", "专业目录"),
          Map.entry("pass_rate", "通过率"),
          Map.entry("history", "历年考核情况"),
          Map.entry("cost_cap", "考核费用上限"),
          Map.entry("fee_source", "公告收费标准"),
          Map.entry("documents", "申报材料"),
          Map.entry("internal_approval", "校内审批"),
          Map.entry("eligibility", "试点条件"),
          Map.entry("student_choice", "学生自愿"),
          Map.entry("completion", "计划完成"),
          Map.entry("already_planned", "同年度已有计划"));

  private RuleTitles() {}

  static String of(String rule) {
    return TITLES.getOrDefault(rule, rule);
  }
}
