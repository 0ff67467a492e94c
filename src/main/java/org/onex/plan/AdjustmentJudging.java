package org.onex.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onex.notice.AdjustmentBase;
import org.onex.notice.AdjustmentFacts;
import org.onex.notice.AdjustmentFacts.Total;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.PolicyEvaluator;
import org.onex.notice.Verdict;
import org.onex.season.Season;
import org.onex.season.SeasonRules;
import org.onex.season.Seasons;
import org.springframework.stereotype.Component;

/** Puts every change of an adjustment before the notice of its season. */
@Component
class AdjustmentJudging {

  /** What the system itself does when the papers go to the office. */
  static final String MAIL = "mail";

  static final String ENVELOPE = "increase";

  private static final String APPROVED = "approved";
  private static final String SCHOOL = "school";

  private final Seasons seasons;
  private final SeasonRules rules;
  private final AdjustedPlan result;
  private final PlanSums sums;
  private final Clock clock;

  AdjustmentJudging(
      Seasons seasons, SeasonRules rules, AdjustedPlan result, PlanSums sums, Clock clock) {
    this.seasons = seasons;
    this.rules = rules;
    this.result = result;
    this.sums = sums;
    this.clock = clock;
  }

  Season season(Plan plan) {
    return seasons.findById(plan.seasonId()).orElseThrow();
  }

  Policy policy(Plan plan) {
    return rules.of(season(plan), plan.schoolId());
  }

  /** What the notice says to all: levels and ways are not a school's to set. */
  Policy notice(Plan plan) {
    return rules.of(season(plan));
  }

  /** Findings as things stand, missing papers included. */
  List<Finding> judge(Adjustment adjustment) {
    Set<String> given = new HashSet<>(adjustment.given());
    if (policy(adjustment.plan()).envelope(ENVELOPE).isPresent()) {
      given.add(MAIL);
    }
    return withResult(adjustment, judge(adjustment, given));
  }

  /** Findings on the change itself, as if every paper were there. */
  List<Finding> judgeSubstance(Adjustment adjustment) {
    return withResult(adjustment, judge(adjustment, papersOfThePack(adjustment)));
  }

  /** The change by its own rows, then what would result of it by the notice's limits. */
  private List<Finding> withResult(Adjustment adjustment, List<Finding> ofTheChange) {
    List<Finding> all = new ArrayList<>(ofTheChange);
    all.addAll(result.judge(season(adjustment.plan()), policy(adjustment.plan()), adjustment));
    return List.copyOf(all);
  }

  /** Consents and documents that these changes need, in the pack's order. */
  List<String> needs(Adjustment adjustment) {
    Set<String> missing = new HashSet<>();
    judge(adjustment, Set.of()).forEach(finding -> missing.add(String.valueOf(finding.code())));
    return papersOfThePack(adjustment).stream()
        .filter(paper -> missing.contains(paper.toUpperCase(Locale.ROOT) + "_MISSING"))
        .toList();
  }

  /** Those of the needs that somebody has to agree to. */
  Set<String> consents(Adjustment adjustment) {
    Set<String> consents = new LinkedHashSet<>();
    policy(adjustment.plan()).adjustments().forEach(term -> consents.addAll(term.consents()));
    consents.retainAll(needs(adjustment));
    return consents;
  }

  private Set<String> papersOfThePack(Adjustment adjustment) {
    Set<String> papers = new LinkedHashSet<>();
    policy(adjustment.plan())
        .adjustments()
        .forEach(
            term ->
                Stream.concat(term.consents().stream(), term.documents().stream())
                    .forEach(papers::add));
    return papers;
  }

  private List<Finding> judge(Adjustment adjustment, Set<String> given) {
    Policy policy = policy(adjustment.plan());
    Map<String, Finding> found = new LinkedHashMap<>();
    int before = adjustment.plan().versions().size() - 1;
    for (PlanDelta delta : adjustment.changes()) {
      var facts =
          new AdjustmentFacts(
              APPROVED,
              delta.subject(),
              delta.from(),
              delta.to(),
              totals(adjustment, delta),
              before,
              adjustment.requestedAt(),
              given);
      for (Finding finding : PolicyEvaluator.judge(policy, facts)) {
        Finding placed = placed(finding, delta, adjustment.plan());
        found.putIfAbsent(placed.message(), placed);
      }
    }
    return new ArrayList<>(found.values());
  }

  private Map<AdjustmentBase, Total> totals(Adjustment adjustment, PlanDelta delta) {
    Map<AdjustmentBase, Total> totals = new EnumMap<>(sums.of(adjustment));
    first(adjustment.plan(), delta)
        .filter(line -> delta.subject().equals("headcount"))
        .ifPresent(
            line ->
                totals.put(
                    AdjustmentBase.LINE,
                    new Total(line.headcount(), Long.parseLong(String.valueOf(delta.to())))));
    return totals;
  }

  private static Optional<PlanLine> first(Plan plan, PlanDelta delta) {
    return PlanLine.byKey(plan.versions().get(0).lines()).values().stream()
        .filter(line -> PlanDelta.place(line).equals(delta.place()))
        .findFirst();
  }

  /** A missing paper is missing for all lines; everything else is said of its line. */
  private Finding placed(Finding finding, PlanDelta delta, Plan plan) {
    boolean ofAllLines = String.valueOf(finding.code()).endsWith("_MISSING");
    boolean nextWindow =
        delta.subject().equals("certificate") && finding.verdict() == Verdict.BLOCK;
    String message =
        (ofAllLines ? "" : delta.place() + "：")
            + finding.message()
            + (nextWindow ? nextWindow(plan) : "");
    return new Finding(
        finding.rule(),
        finding.verdict(),
        finding.code(),
        finding.strength(),
        finding.basis(),
        ofAllLines ? null : delta.place(),
        finding.actual(),
        finding.limit(),
        finding.clause(),
        message,
        finding.details());
  }

  private String nextWindow(Plan plan) {
    Instant now = clock.instant();
    Season season = season(plan);
    return Stream.of(season.year(), season.year() + 1)
        .flatMap(year -> seasons.findByPackAndYearOrderByTermDesc(season.pack(), year).stream())
        .flatMap(
            candidate ->
                candidate.window(SCHOOL).stream()
                    .filter(window -> now.isBefore(window.closesAt()))
                    .map(window -> new Next(candidate, window.closesAt())))
        .min(java.util.Comparator.comparing(Next::closesAt))
        .map(next -> next.sentence(SCHOOL))
        .orElse("下一申报批次的时间以省级通知为准。");
  }

  private record Next(Season season, Instant closesAt) {
    String sentence(String level) {
      return "下一申报批次为%s，学校申报时间%s%s。"
          .formatted(
              season.title(),
              season.window(level).map(window -> " " + window.text()).orElse(""),
              season.isConfirmed() ? "" : "（待发文确认）");
    }
  }
}
