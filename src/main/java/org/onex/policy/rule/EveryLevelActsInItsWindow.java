package org.onex.policy.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Finding;
import org.onex.policy.Policy;
import org.onex.policy.Verdict;
import org.onex.policy.WindowRow;

/**
 * Windows are spans in which a level may act, not stages: an act is legal when the filing lies at
 * the level and the level's window is open. A returned filing may come back until the window of the
 * level that returned it ends.
 */
final class EveryLevelActsInItsWindow implements Rule<EveryLevelActsInItsWindow.Facts> {

  record Facts(
      String schoolType,
      String affiliation,
      @Nullable Instant submittedAt,
      @Nullable Instant cityApprovedAt,
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
        input.optionalInstant("city_approved_at").orElse(null),
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
    if (!facts.actor().equals("city") && !facts.actor().equals("school")) {
      var skipped = citySkipped(policy, facts, reference);
      if (skipped.isPresent()) {
        return skipped.get();
      }
    }
    return of(policy, facts.actor(), reference)
        .map(window -> acted(window, facts.at()))
        .orElseGet(() -> Conclusion.silent(name(), policy));
  }

  private Optional<Finding> citySkipped(Policy policy, Facts facts, Instant reference) {
    var city =
        policy.route(facts.schoolType(), facts.affiliation()).stream()
            .flatMap(route -> route.reviews().stream())
            .filter(step -> step.level().equals("city"))
            .findFirst();
    if (city.isEmpty() || facts.cityApprovedAt() != null) {
      return Optional.empty();
    }
    var window = of(policy, "city", reference);
    boolean overdue = window.isPresent() && !facts.at().isBefore(window.get().end());
    if (overdue && facts.actor().isEmpty()) {
      return Optional.of(
          Conclusion.of(name(), window.get().provision())
              .say(
                  Verdict.ESCALATE,
                  "CITY_REVIEW_OVERDUE",
                  null,
                  "市级逾期未审（{clause}），不得视为同意，请报省级准予补审、催办或退回学校。"));
    }
    return Optional.of(
        Conclusion.of(name(), city.get().provision())
            .block("CITY_REVIEW_MISSING", "市级尚未审核，省级不能越级办理（{clause}），请先由市级审核或办理补审。"));
  }

  private Finding acted(WindowRow window, Instant at) {
    var conclusion = Conclusion.of(name(), window.provision()).limit(days(window));
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
      return Conclusion.silent(name(), policy);
    }
    var row = window.get();
    var conclusion = Conclusion.of(name(), row.provision()).limit(row.closes());
    return facts.at().isBefore(row.end())
        ? conclusion.pass("在补正期限内：补正至退回级审核时间结束（%s，{clause}）。".formatted(row.closes()))
        : conclusion.block(
            "REVIEW_WINDOW_ENDED",
            "补正期限至退回级审核时间结束日 %s（{clause}），已经截止，请申请准予补报。".formatted(row.closes()));
  }

  /** The level's window in the season in which something happened. */
  private static Optional<WindowRow> of(Policy policy, String actor, Instant when) {
    String level = policy.step(actor).map(org.onex.policy.Step::level).orElse(actor);
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
