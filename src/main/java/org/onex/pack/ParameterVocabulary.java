package org.onex.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.onex.notice.Parameters;

/** Which parameters there are, and what each of them may say. */
record ParameterVocabulary(boolean several, String pattern, String wanted) {

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("release_mode", "结果何时公布：TOGETHER 统一发布，ONE_BY_ONE 逐个公布"),
          Map.entry("resubmit_until", "补正期限：到退回级次的办理时间结束"),
          Map.entry("guaranteed_reviewer_days", "学校补正之后，至少给审核人留几个工作日"),
          Map.entry("take_back", "学校能否自行撤回：UNTIL_FIRST_ACT 首次审核之前可以，NEVER 不可以"),
          Map.entry("exception_level", "哪一级可以书面同意“原则上”的例外；没有写的为最后一级"),
          Map.entry("adjustment_days", "指标调整送达后几个工作日内办理；没有写的不设办理期限"),
          Map.entry("adjustment_level", "哪一级办理指标调整；没有写的、学校不经过该级的，以及须作例外处理而该级不能同意例外的，由省级办公室办理"),
          Map.entry("material_change", "补正改动了下级已审内容：SEES_AGAIN 下级重审，IS_TOLD 只告知"),
          Map.entry("collecting_level", "哪一级汇总后统一报送，不逐个审核"),
          Map.entry("collection_title", "统一报送汇总表的标题"),
          Map.entry("collection_notes", "统一报送汇总表的注"),
          Map.entry("province_summary_title", "省级汇总表的标题"),
          Map.entry("province_summary_notes", "省级汇总表的注"),
          Map.entry(
              "internal_again", "退回补正后是否再走校内审批：ALWAYS 都走，AFTER_MATERIAL_CHANGE 改动了重要内容才走，NEVER 不走"),
          Map.entry("expert_review", "专家评审方式：SHEET 集中评审后导入评审表，PANEL 每个项目组专家组"),
          Map.entry("expert_level", "哪一级的审核以专家评审为前提；没有写的为最后一级"),
          Map.entry("panel_size", "专家组人数"),
          Map.entry("panel_required", "至少几位专家提出意见"),
          Map.entry("panel_pass_share", "同意的专家占提出意见者的比例不低于多少，带引号的小数"),
          Map.entry("reminder_days", "报送任务截止前几天提醒，可以几次；申报和审核时间的提醒画在 filing-window 流程中"),
          Map.entry("adopts", "采用上级规则包中“采用后适用”的哪些规则"));

  /** One sentence for the guide; what a parameter of one feature means stands with its feature. */
  static String meaning(String name) {
    return MEANINGS.getOrDefault(name, "");
  }

  private static final Map<String, ParameterVocabulary> KNOWN =
      Map.ofEntries(
          one("release_mode", names(Parameters.ReleaseMode.values())),
          one("resubmit_until", "reviewer_window_end"),
          one("guaranteed_reviewer_days", "\\d{1,2}"),
          one("take_back", names(Parameters.TakeBack.values())),
          one("exception_level", "[a-z][a-z0-9_-]*"),
          one("adjustment_days", "\\d{1,2}"),
          one("adjustment_level", "[a-z][a-z0-9_-]*"),
          one("material_change", names(Parameters.MaterialChange.values())),
          one("collecting_level", "[a-z][a-z0-9_-]*"),
          one("collection_title", ".+"),
          many("collection_notes", ".+"),
          one("province_summary_title", ".+"),
          many("province_summary_notes", ".+"),
          one("internal_again", names(Parameters.InternalAgain.values())),
          one("expert_review", names(Parameters.ExpertReview.values())),
          one("expert_level", "[a-z][a-z0-9_-]*"),
          one("panel_size", "[1-9]\\d?"),
          one("panel_required", "[1-9]\\d?"),
          one("panel_pass_share", "0\\.\\d{1,4}|1"),
          many("reminder_days", "\\d{1,2}"),
          many("adopts", "[a-z0-9_]+"));

  static Optional<ParameterVocabulary> of(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  static Map<String, ParameterVocabulary> known() {
    return KNOWN;
  }

  static TreeSet<String> names() {
    return new TreeSet<>(KNOWN.keySet());
  }

  boolean admits(List<String> values) {
    return !values.isEmpty()
        && (several || values.size() == 1)
        && values.stream().allMatch(value -> value.matches(pattern));
  }

  private static Map.Entry<String, ParameterVocabulary> one(String name, String pattern) {
    return Map.entry(name, new ParameterVocabulary(false, pattern, "请填写" + wanted(pattern)));
  }

  private static Map.Entry<String, ParameterVocabulary> many(String name, String pattern) {
    return Map.entry(name, new ParameterVocabulary(true, pattern, "请填写一个或多个" + wanted(pattern)));
  }

  private static String wanted(String pattern) {
    return switch (pattern) {
      case "\\d{1,2}" -> "两位以内的整数";
      case ".+" -> "文字";
      case "[a-z][a-z0-9_-]*", "[a-z0-9_]+" -> "编号";
      default -> "：" + pattern.replace("|", "、");
    };
  }

  private static String names(Enum<?>[] values) {
    return String.join("|", java.util.stream.Stream.of(values).map(Enum::name).toList());
  }
}
