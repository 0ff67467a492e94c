package org.onex.notice.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.Route;
import org.onex.notice.Step;
import org.onex.notice.Verdict;
import org.onex.notice.WindowRow;

/**
 * Windows are spans in which a level may act, not stages: an act is legal when the filing lies at
 * the level and the level's window is open. A returned filing may come back until the window of the
 * level that returned it ends.
 */
final class EveryStageActsInItsWindow implements Rule<EveryStageActsInItsWindow.Facts> {

  record Facts(
      String schoolType,
      String affiliation,
      @Nullable Instant submittedAt,
      Predicate<String> approved,
      String actor,
      String returnedBy,
      @Nullable Instant returnedAt,
      Instant at) {}

  @Override
  public String name() {
    return "pipeline";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.text("school_type"),
        input.text("affiliation"),
        input.optionalInstant("submitted_at").orElse(null),
        level -> input.optionalInstant(level + "_approved_at").isPresent(),
        input.text("actor"),
        input.text("returned_by"),
        input.optionalInstant("returned_at").orElse(null),
        input.instant("at"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    if (facts.returnedAt() != null) {
      return resubmitted(policy, facts, facts.returnedAt());
    }
    var reference = facts.submittedAt() == null ? facts.at() : facts.submittedAt();
    var skipped = skipped(policy, facts, reference);
    if (skipped.isPresent()) {
      return skipped.get();
    }
    return of(policy, facts.actor(), reference)
        .map(window -> acted(window, facts.at()))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }

  /** The first level before the actor's that has not approved. */
  private Optional<Finding> skipped(Policy policy, Facts facts, Instant reference) {
    return before(policy, facts).stream()
        .filter(step -> !facts.approved().test(step.level()))
        .findFirst()
        .map(step -> missing(policy, facts, step, reference));
  }

  private static List<Step> before(Policy policy, Facts facts) {
    var steps =
        policy.route(facts.schoolType(), facts.affiliation()).map(Route::steps).orElse(List.of());
    int actor =
        steps.stream()
            .filter(step -> step.isCalled(facts.actor()))
            .findFirst()
            .map(steps::indexOf)
            .orElse(steps.size() - 1);
    return steps.subList(0, Math.max(actor, 0)).stream()
        .filter(step -> step.reviewer() != Step.Reviewer.SCHOOL)
        .toList();
  }

  private Finding missing(Policy policy, Facts facts, Step step, Instant reference) {
    var window = of(policy, step.level(), reference);
    boolean overdue = window.isPresent() && !facts.at().isBefore(window.get().end());
    return overdue && facts.actor().isEmpty()
        ? FindingBuilder.of(name(), window.get().provision())
            .say(
                Verdict.ESCALATE,
                step.overdueCode(),
                null,
                "%s逾期未审（{clause}），不得视为同意，请报省级准予补审、催办或退回学校。".formatted(step.title()))
        : FindingBuilder.of(name(), step.provision())
            .block(
                step.missingCode(),
                "尚未完成%s，后一级不能越级办理（{clause}），请先由前一级审核或办理补审。".formatted(step.title()));
  }

  private Finding acted(WindowRow window, Instant at) {
    if (window.awaitsDaysOff()) {
      return FindingBuilder.daysOffUnknown(name(), window);
    }
    var conclusion = FindingBuilder.of(name(), window.provision()).limit(days(window));
    if (window.contains(at)) {
      return conclusion.pass("在本级办理时间内（{clause}）。");
    }
    return at.isBefore(window.end())
        ? conclusion.block(
            "LEVEL_WINDOW_NOT_OPEN", "本级办理时间为 %s，尚未开始（{clause}）。".formatted(days(window)))
        : conclusion.block(
            "REVIEW_WINDOW_ENDED",
            "本级办理时间为 %s，已经结束（{clause}），请由省级延长时间或准予补审。".formatted(days(window)));
  }

  private Finding resubmitted(Policy policy, Facts facts, Instant returnedAt) {
    var window = of(policy, facts.returnedBy(), returnedAt);
    if (window.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var row = window.get();
    if (row.awaitsDaysOff()) {
      return FindingBuilder.daysOffUnknown(name(), row);
    }
    var conclusion = FindingBuilder.of(name(), row.provision()).limit(row.closes());
    return facts.at().isBefore(row.end())
        ? conclusion.pass("在补正期限内：补正至退回级审核时间结束（%s，{clause}）。".formatted(row.closes()))
        : conclusion.block(
            "REVIEW_WINDOW_ENDED",
            "补正期限至退回级审核时间结束日 %s（{clause}），已经截止，请申请准予补报。".formatted(row.closes()));
  }

  /** The level's window in the season in which something happened. */
  private static Optional<WindowRow> of(Policy policy, String actor, Instant when) {
    String level = policy.step(actor).map(Step::level).orElse(actor);
    List<WindowRow> windows = policy.windows(level);
    var season =
        policy.windows("school").stream()
            .filter(row -> row.contains(when))
            .map(WindowRow::season)
            .findFirst();
    return windows.stream()
        .filter(row -> season.map(row.season()::equals).orElse(row.contains(when)))
        .findFirst()
        .or(() -> windows.stream().filter(row -> when.isBefore(row.end())).findFirst());
  }

  private static String days(WindowRow window) {
    return (window.opens() == null ? "" : window.opens() + " 至 ") + window.closes();
  }
}
