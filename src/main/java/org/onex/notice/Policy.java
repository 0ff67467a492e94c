package org.onex.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice as values: what one pack, together with the packs above it, says. Immutable; a season
 * and every filing in it are judged by one of these for ever.
 */
public record Policy(
    Notice notice,
    List<Term> terms,
    List<WindowRow> windows,
    List<Step> steps,
    List<Route> routes,
    List<Limit> limits,
    List<CostCap> costCaps,
    List<AdjustmentTerm> adjustments,
    List<InternalStep> internalSteps,
    List<RequiredDocument> documents,
    List<FormRow> forms,
    List<Duty> duties,
    List<DutyItem> dutyItems,
    List<Envelope> envelopes,
    List<Source> sources,
    Parameters parameters) {

  /** The policy of nobody: what stands for all dates and figures, whatever the notice. */
  public static final Policy ANY =
      new Policy(
          new Notice("*", "", "(通用)", "", "", null, 0, Notice.Circulation.NONE),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Parameters(Map.of()));

  public Policy {
    terms = List.copyOf(terms);
    windows = List.copyOf(windows);
    steps = List.copyOf(steps);
    routes = List.copyOf(routes);
    limits = List.copyOf(limits);
    costCaps = List.copyOf(costCaps);
    adjustments = List.copyOf(adjustments);
    internalSteps = List.copyOf(internalSteps);
    documents = List.copyOf(documents);
    forms = List.copyOf(forms);
    duties = List.copyOf(duties);
    dutyItems = List.copyOf(dutyItems);
    envelopes = List.copyOf(envelopes);
    sources = List.copyOf(sources);
  }

  public String id() {
    return notice.policyId();
  }

  public String pack() {
    return notice.pack();
  }

  public String title() {
    return notice.title();
  }

  public String number() {
    return notice.number();
  }

  public String issuer() {
    return notice.issuer();
  }

  public int year() {
    return notice.year();
  }

  public @Nullable LocalDate date() {
    return notice.date();
  }

  public List<String> seasons() {
    return windows.stream().map(WindowRow::season).distinct().toList();
  }

  public Optional<Term> term(String season) {
    return terms.stream().filter(term -> term.season().equals(season)).findFirst();
  }

  /** What people call a season of this notice, with the year; its id where the pack has no name. */
  public String seasonTitle(int year, String season) {
    return "%d年%s".formatted(year, term(season).map(Term::title).orElse(season));
  }

  /** Windows of a level; one deadline for all reviewers stands in for a level without its own. */
  public List<WindowRow> windows(String level) {
    var own = windows.stream().filter(row -> row.level().equals(level)).toList();
    return own.isEmpty() && !level.equals(Step.SCHOOL) && !level.equals("reviewer")
        ? windows("reviewer")
        : own;
  }

  public Optional<WindowRow> window(String season, String level) {
    return windows(level).stream().filter(row -> row.season().equals(season)).findFirst();
  }

  /** Whether schools file in it; in a period without a window of theirs only others act. */
  public boolean isFiledIn(String season) {
    return window(season, Step.SCHOOL).isPresent();
  }

  /** The way of this kind of school; the most precise row wins, the lowest layer among equals. */
  public Optional<Route> route(String schoolType, String affiliation) {
    return routes.stream()
        .filter(route -> route.serves(schoolType, affiliation))
        .max(Comparator.comparingInt(Route::precision).thenComparingInt(r -> -routes.indexOf(r)));
  }

  public Optional<Step> step(String code) {
    return steps.stream().filter(step -> step.code().equals(code)).findFirst();
  }

  /** Rows of one rule, those of the lowest layer first. */
  public List<Limit> limits(String rule) {
    return limits.stream().filter(limit -> limit.rule().equals(rule)).toList();
  }

  public List<Limit> limits(String rule, String scope) {
    return limits(rule).stream().filter(limit -> limit.scope().equals(scope)).toList();
  }

  /**
   * Rows of one rule that bind in a case. Within one notice the row for some stands in for the row
   * for all; between notices both bind. What is not known is taken for a case that a row names only
   * where no other row of the kind is about it.
   */
  public List<Limit> limits(String rule, String schoolType, String majorCategory, String level) {
    var sure =
        limits(rule).stream().filter(row -> row.isAbout(schoolType, majorCategory, level)).toList();
    return limits(rule).stream()
        .filter(row -> row.concerns(schoolType, majorCategory, level))
        .filter(
            row ->
                sure.contains(row)
                    || sure.stream().noneMatch(other -> other.scope().equals(row.scope())))
        .filter(row -> sure.stream().noneMatch(other -> other.isExceptionTo(row)))
        .toList();
  }

  public Optional<Envelope> envelope(String occasion) {
    return envelopes.stream().filter(row -> row.occasion().equals(occasion)).findFirst();
  }

  /** What the school does about a matter within its own walls, in order. */
  public List<InternalStep> internalSteps(String matter) {
    return internalSteps.stream()
        .filter(step -> step.matter().equals(matter))
        .sorted(Comparator.comparingInt(InternalStep::order))
        .toList();
  }

  public List<Duty> duties(String report) {
    return duties.stream().filter(duty -> duty.report().equals(report)).toList();
  }

  public List<DutyItem> dutyItems(String report) {
    return dutyItems.stream().filter(item -> item.report().equals(report)).toList();
  }

  public List<RequiredDocument> documents(String step) {
    return documents.stream().filter(row -> row.step().equals(step)).toList();
  }

  /** The policy with every last day where the days off put it. */
  public Policy on(WorkCalendar days) {
    return new Policy(
        notice,
        terms,
        windows.stream().map(row -> row.on(days)).toList(),
        steps,
        routes,
        limits,
        costCaps,
        adjustments,
        internalSteps,
        documents,
        forms,
        duties,
        dutyItems,
        envelopes,
        sources,
        parameters);
  }

  /** The fields of a form, in the order in which it is printed. */
  public List<FormRow> form(String form) {
    return forms.stream().filter(row -> row.form().equals(form)).toList();
  }

  public List<String> formNames() {
    return forms.stream().map(FormRow::form).distinct().toList();
  }

  /** The title of the document that a form becomes; its id where the notice does not ask for it. */
  public String formTitle(String form) {
    return documents.stream()
        .filter(row -> row.kind().equals(form))
        .map(RequiredDocument::title)
        .findFirst()
        .orElse(form);
  }

  /** What this pack says when the pack above it says {@code above}. */
  public Policy on(Policy above) {
    return new PolicyStack(above, this).effective();
  }
}
