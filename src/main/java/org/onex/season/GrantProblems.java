package org.onex.season;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Policy;
import org.onex.season.GrantReach.Reach;

/** Everything that speaks against a proposed grant, at once. */
final class GrantProblems {

  private GrantProblems() {}

  static List<String> of(
      GrantProposal proposal,
      EffectiveWindows effectiveWindows,
      Policy policy,
      Optional<Reach> reached,
      Instant now) {
    List<String> problems = new ArrayList<>();
    Season season = effectiveWindows.season();
    String title = StageTitles.title(policy, proposal.level());
    if (!season.isConfirmed()) {
      problems.add("%s的时间安排尚未确认，无需延期，请先办理“确认时间安排”。".formatted(season.title()));
    }
    boolean timed =
        policy.steps().stream().anyMatch(s -> s.level().equals(proposal.level()) && s.isTimed());
    if (season.window(proposal.level()).isEmpty() && !timed) {
      problems.add("%s没有“%s”这一环节的时间，请核对环节。".formatted(season.title(), proposal.level()));
    }
    if (reached.isEmpty()) {
      problems.add(unknown(proposal, title));
    }
    if (isBlank(proposal.basis())) {
      problems.add("请填写延期依据（如会商纪要、请示批复的名称和日期）。");
    }
    if (isBlank(proposal.reason())) {
      problems.add("请填写延期理由。");
    }
    Instant end = proposal.closesAt();
    if (end == null) {
      problems.add("请填写新的截止时间。");
    } else {
      problems.addAll(
          ofEnd(proposal, effectiveWindows, reached.orElse(Reach.ALL), title, end, now));
    }
    return problems;
  }

  private static List<String> ofEnd(
      GrantProposal proposal,
      EffectiveWindows effectiveWindows,
      Reach whom,
      String title,
      Instant end,
      Instant now) {
    List<String> problems = new ArrayList<>();
    if (!end.isAfter(now)) {
      problems.add(
          "新的截止时间%s已过（当前时间%s），请填写晚于当前的时间。"
              .formatted(ChineseTime.until(end), ChineseTime.second(now)));
    }
    whom.end(effectiveWindows, proposal.level(), whom.unitId())
        .filter(present -> !end.isAfter(present))
        .ifPresent(
            present ->
                problems.add(
                    "新的截止时间%s不晚于现有的%s截止时间%s，无需延期。"
                        .formatted(ChineseTime.until(end), title, ChineseTime.until(present))));
    if (!effectiveWindows.season().bears(end)) {
      problems.add(effectiveWindows.season().tooLate("新的截止时间", end));
    }
    Instant last = lastEnd(effectiveWindows);
    boolean isLast =
        effectiveWindows
            .season()
            .window(proposal.level())
            .map(w -> w.level().equals(lastLevel(effectiveWindows)))
            .orElse(true);
    if (!isLast && end.isAfter(last)) {
      problems.add(
          "新的截止时间%s晚于省级审核截止时间%s，不能超过省级审核的截止时间；确需更晚的，请先延长省级审核时间。"
              .formatted(ChineseTime.until(end), ChineseTime.until(last)));
    }
    return problems;
  }

  /** The province's end, with what has been granted to all. */
  static Instant lastEnd(EffectiveWindows effectiveWindows) {
    return effectiveWindows.closesAt(lastLevel(effectiveWindows), null, null).orElse(Instant.MAX);
  }

  private static String lastLevel(EffectiveWindows effectiveWindows) {
    return effectiveWindows.season().windows().stream()
        .max(Comparator.comparing(Window::closesAt))
        .map(Window::level)
        .orElse("");
  }

  private static String unknown(GrantProposal proposal, String title) {
    String target = proposal.target();
    if (isBlank(target)) {
      return "请选择延期适用的%s。".formatted(proposal.scope() == GrantScope.FILING ? "申报项目" : "单位");
    }
    return proposal.scope() == GrantScope.FILING
        ? "本批次没有申报项目“%s”，请核对编号。".formatted(target)
        : "本省没有办理“%s”的单位“%s”，请核对单位。".formatted(title, target);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
