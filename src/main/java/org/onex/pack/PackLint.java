package org.onex.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Policy;
import org.onex.policy.Step;

/** What a pack's author should hear before the engine sees the pack. */
public final class PackLint {

  private static final Set<String> SEASONS =
      Set.of("spring", "autumn", "concentrated", "daily", "annual", "first-batch", "to_national");
  private static final Set<String> LEVELS = Set.of("school", "city", "province", "reviewer");
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Problems problems;
  private final Policy policy;
  private final PackSource source;

  private PackLint(PackSource source, Policy policy) {
    this.source = source;
    this.policy = policy;
    this.problems = new Problems(source.file());
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
    }
    return found;
  }

  private List<PackProblem> findings() {
    windows();
    routes();
    summaries();
    return problems.all();
  }

  private void windows() {
    var seen = new HashSet<String>();
    for (var window : policy.windows()) {
      var row = window.season() + " " + window.level();
      if (!SEASONS.contains(window.season())) {
        error("windows", row, "没有名为“" + window.season() + "”的批次", "可用的批次：" + SEASONS);
      }
      if (!LEVELS.contains(window.level())) {
        error("windows", row, "没有名为“" + window.level() + "”的级次", "可用的级次：" + LEVELS);
      }
      if (!seen.add(row)) {
        error("windows", row, "同一批次同一级次有多行时间", "请保留一行");
      }
      var opens = window.opens();
      if (opens != null && window.closes().isBefore(opens)) {
        error("windows", row, "截止 " + window.closes() + " 早于开始 " + opens, "请核对日期");
      }
      weekend("windows", row, opens);
      weekend("windows", row, window.closes());
    }
  }

  private void routes() {
    var seen = new HashSet<String>();
    for (var route : policy.routes()) {
      var row = route.schoolTypes() + " " + route.affiliations();
      if (!seen.add(row + route.provision().clause())) {
        error("routes", row, "同类学校有多条路径", "请保留一条");
      }
      for (var step : route.steps()) {
        if (policy.windows(step.level()).isEmpty()) {
          withoutWindow(row, step);
        }
      }
    }
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

  /** Trap: a summary that is due before filing ends must be issued again. */
  private void summaries() {
    for (var duty : policy.duties("summary")) {
      var due = duty.due();
      var window = policy.window(duty.season(), "school");
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

  private void weekend(String table, String row, @Nullable LocalDate day) {
    if (day != null && WEEKEND.contains(day.getDayOfWeek())) {
      warn(table, row, day + " 是周末", "请确认；文件没有写明顺延的不顺延");
    }
  }

  private void error(String table, String row, String message, String remedy) {
    problems.error(source.pack() + "-" + table, row, message, remedy);
  }

  private void warn(String table, String row, String message, String remedy) {
    problems.warn(source.pack() + "-" + table, row, message, remedy);
  }
}
