package org.onex.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.Policy;
import org.onex.notice.Term;

/** What a pack's author should hear before the engine sees the pack. */
public final class PackLint {

  private static final String SCHOOL = "school";
  private static final String REVIEWER = "reviewer";
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Problems problems;
  private final Policy policy;
  private final StageLint levels;
  private final String pack;

  private PackLint(PackSource source, Policy policy) {
    this.policy = policy;
    this.pack = source.pack();
    this.problems = new Problems(source.file());
    this.levels = new StageLint(policy, source.pack(), problems);
  }

  /**
   * Everything that is wrong with a pack, and what deserves a second look.
   *
   * @param others the packs beside it, among them its parents; the pack itself may be among them in
   *     an older version
   */
  public static List<PackProblem> lint(PackSource source, Collection<PackSource> others) {
    var all = new ArrayList<>(others);
    all.add(source);
    var library = new PackLibrary(all);
    var found = new ArrayList<>(library.problems(source.pack()));
    var policy = library.read(source.pack());
    if (policy != null) {
      found.addAll(new PackLint(source, policy).findings());
      var ofSchool = new Problems(source.file());
      SchoolPackLint.check(source, others, library, ofSchool);
      found.addAll(ofSchool.all());
    }
    return found;
  }

  private List<PackProblem> findings() {
    seasons();
    levels.check();
    new ParameterLint(policy, pack, problems).check();
    windows();
    summaries();
    changesOfThePilot();
    bounds();
    return problems.all();
  }

  private void seasons() {
    for (var term : policy.terms()) {
      levels.id("seasons", term.season(), "批次编号", term.season());
      if (policy.window(term.season(), SCHOOL).isEmpty()) {
        warn(
            "seasons",
            term.season(),
            "批次“" + term.title() + "”没有院校申报时间",
            "请在 windows 表中补充，或确认学校不在该批次申报");
      }
    }
  }

  private void windows() {
    for (var window : policy.windows()) {
      var row = window.season() + " " + window.level();
      known("windows", row, window.season());
      if (!window.level().equals(REVIEWER) && !levels.has(window.level())) {
        error(
            "windows",
            row,
            "没有名为“" + window.level() + "”的级次",
            "可用的级次：" + levels.ids() + "，各审核级次共用的截止时间写 reviewer");
      }
      var opens = window.opens();
      if (opens != null && window.closes().isBefore(opens)) {
        error("windows", row, "截止 " + window.closes() + " 早于开始 " + opens, "请核对日期");
      }
      weekend("windows", row, opens);
      weekend("windows", row, window.closes());
    }
  }

  /** Where a pack describes its seasons, whatever names one must name one of them. */
  private void known(String table, String row, String season) {
    levels.id(table, row, "批次编号", season);
    if (!policy.terms().isEmpty() && policy.term(season).isEmpty()) {
      error(
          table,
          row,
          "没有名为“" + season + "”的批次",
          "可用的批次：" + policy.terms().stream().map(Term::season).toList() + "，或在 seasons 表中补充");
    }
  }

  /** Trap: a summary that is due before filing ends must be issued again. */
  private void summaries() {
    for (var duty : policy.duties()) {
      var due = duty.due();
      var window = policy.window(duty.season(), SCHOOL);
      if (!duty.season().isEmpty()) {
        known("duties", duty.title(), duty.season());
      }
      if (duty.task() == null) {
        warn("duties", duty.title(), "没有写明由哪些单位报送，系统不下达任务", "请在“报送单位”列写明");
      }
      if (!duty.report().equals("summary")) {
        continue;
      }
      if (window.isEmpty() && !duty.season().isEmpty()) {
        error("duties", duty.title(), "批次“" + duty.season() + "”没有院校申报时间", "请核对批次");
      } else if (due != null && window.isPresent() && due.isBefore(window.get().closes())) {
        warn(
            "duties",
            duty.title() + " " + duty.season(),
            "报送截止 %s 早于申报截止 %s".formatted(due, window.get().closes()),
            "请确认；汇总表须可出修订版补报");
      }
      weekend("duties", duty.title(), due);
    }
  }

  /** What is no line of a plan has no other flow than the record. */
  private void changesOfThePilot() {
    policy.adjustments().stream()
        .filter(term -> term.isAboutThePilot() && !term.isForTheRecord())
        .filter(term -> term.outcome() != AdjustmentTerm.Outcome.NOT_ACCEPTED)
        .forEach(
            term ->
                warn(
                    "adjustments",
                    term.subject() + " " + term.direction(),
                    "%s不在考核计划的明细里，系统只能办理“变更 CHANGE＋%s”"
                        .formatted(
                            AdjustmentTerm.subjectTitle(term.subject()),
                            AdjustmentTerm.Outcome.FILED_FOR_RECORD.label()),
                    "请核对方向和处理；其他处理只用于校验，学校没有办理的页面"));
  }

  private void bounds() {
    policy.adjustments().stream()
        .filter(term -> term.conditions().isWithoutBase())
        .forEach(
            term ->
                warn(
                    "adjustments",
                    term.subject() + " " + term.direction(),
                    "没有写明幅度按什么的批准人数算，现按明细逐行计算",
                    "请在“幅度的基数”列写明：明细、计划或证书"));
  }

  private void weekend(String table, String row, @Nullable LocalDate day) {
    if (day != null && WEEKEND.contains(day.getDayOfWeek())) {
      warn(table, row, day + " 是周末", "请确认；文件没有写明顺延的不顺延");
    }
  }

  private void error(String table, String row, String message, String remedy) {
    problems.error(pack + "-" + table, row, message, remedy);
  }

  private void warn(String table, String row, String message, String remedy) {
    problems.warn(pack + "-" + table, row, message, remedy);
  }
}
