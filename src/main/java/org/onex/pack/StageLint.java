package org.onex.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onex.notice.Policy;
import org.onex.notice.Route;
import org.onex.notice.Step;

/** Whether a pack's levels and the ways over them fit together, whatever they are called. */
final class StageLint {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]*");
  private static final String SCHOOL = "school";
  private static final String REVIEWER = "reviewer";

  private final Policy policy;
  private final String pack;
  private final Problems problems;

  StageLint(Policy policy, String pack, Problems problems) {
    this.policy = policy;
    this.pack = pack;
    this.problems = problems;
  }

  void check() {
    levels();
    routes();
    namedLevel("exception_level");
    namedLevel("adjustment_level");
    namedLevel("expert_level");
  }

  private void levels() {
    for (var step : policy.steps()) {
      id("levels", step.code(), "环节编号", step.code());
      id("levels", step.code(), "级次编号", step.level());
      if (step.level().equals(REVIEWER)) {
        error("levels", step.code(), "“reviewer”是各审核级次共用截止时间的名称，不能作为级次", "请另取级次编号");
      }
      if (step.level().equals(SCHOOL) != (step.reviewer() == Step.Reviewer.SCHOOL)) {
        error("levels", step.code(), "级次“school”由学校办理，其他级次不由学校办理", "请核对“level”与“reviewer”两列");
      }
      if (policy.routes().stream().noneMatch(route -> route.steps().contains(step))) {
        warn("levels", step.code(), "环节“%s”不在任何审核路径上".formatted(step.title()), "请核对 routes 表");
      }
    }
  }

  private void routes() {
    var seen = new HashSet<String>();
    for (var route : policy.routes()) {
      var row = route.schoolTypes() + " " + route.affiliations();
      if (!seen.add(row + route.provision().clause())) {
        error("routes", row, "同类学校有多条路径", "请保留一条");
      }
      order(row, route);
      for (var step : route.steps()) {
        if (policy.windows(step.level()).isEmpty() && !step.isTimed()) {
          withoutWindow(row, step);
        }
      }
    }
  }

  /** From the school upwards, each level once, the province last. */
  private void order(String row, Route route) {
    var levels = route.steps().stream().map(Step::level).toList();
    if (!levels.isEmpty() && !levels.get(0).equals(SCHOOL)) {
      error("routes", row, "审核路径不是从学校开始", "请把学校的环节放在第一个");
    }
    if (levels.size() < 2) {
      error("routes", row, "审核路径没有审核环节", "请在学校之后补充审核环节");
    }
    if (Set.copyOf(levels).size() < levels.size()) {
      error("routes", row, "审核路径" + levels + "重复经过同一级次", "两轮审核请设为两个级次，例如初审、终审");
    }
    var reviewers = route.steps().stream().map(Step::reviewer).toList();
    if (!reviewers.equals(reviewers.stream().sorted().toList())) {
      error("routes", row, "审核路径经过上级之后又回到下级", "请按学校、下级、上级、省级的顺序排列环节");
    }
    if (reviewers.stream().filter(Step.Reviewer.BUREAU::equals).count() > 1) {
      error("routes", row, "审核路径有两个环节都由省级以下的最高一级单位办理", "下级的环节请填 SUPERIOR");
    }
  }

  /** A reviewing level that a parameter names. */
  private void namedLevel(String parameter) {
    policy
        .parameters()
        .text(parameter)
        .filter(level -> !policy.steps().isEmpty() && !(has(level) && !level.equals(SCHOOL)))
        .ifPresent(
            level ->
                error("parameters", parameter, "没有名为“" + level + "”的审核级次", "可用的级次：" + reviewing()));
  }

  private List<String> reviewing() {
    return ids().stream().filter(level -> !level.equals(SCHOOL)).toList();
  }

  boolean has(String level) {
    return policy.steps().stream().anyMatch(step -> step.level().equals(level));
  }

  List<String> ids() {
    return policy.steps().stream().map(Step::level).distinct().toList();
  }

  /** Some notices give reviewers no dates; the office then sets them when it confirms the year. */
  private void withoutWindow(String row, Step step) {
    var message = "环节“%s”没有办理时间".formatted(step.title());
    var remedy = "请在 windows 表中补充“" + step.level() + "”的时间";
    if (step.reviewer() == Step.Reviewer.SCHOOL) {
      error("routes", row, message, remedy);
    } else {
      warn("routes", row, message, remedy + "，或在确认时间安排时填写");
    }
  }

  void id(String table, String row, String what, String id) {
    if (!ID.matcher(id).matches()) {
      error(table, row, what + "“" + id + "”不能识别", "请用小写英文字母开头，只含小写字母、数字、下划线和连字符");
    }
  }

  private void error(String table, String row, String message, String remedy) {
    problems.error(pack + "-" + table, row, message, remedy);
  }

  private void warn(String table, String row, String message, String remedy) {
    problems.warn(pack + "-" + table, row, message, remedy);
  }
}
