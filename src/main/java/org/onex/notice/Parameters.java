package org.onex.notice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a pack that are neither limits nor dates, typed where others ask for them. Where
 * a notice is silent the pack's row says how we read the silence; without a row, the mildest
 * reading holds.
 */
public record Parameters(Map<String, Parameter> rows) {

  public Parameters {
    rows = Map.copyOf(rows);
  }

  /** One row. */
  public record Parameter(String name, List<String> values, Provision provision) {
    public Parameter {
      values = List.copyOf(values);
    }
  }

  /** When a school learns what was decided. */
  public enum ReleaseMode {
    TOGETHER,
    ONE_BY_ONE
  }

  /** What the lower level does when a correction changed what it had passed. */
  public enum MaterialChange {
    SEES_AGAIN,
    IS_TOLD
  }

  /** How long a school may take a filing back by itself. */
  public enum TakeBack {
    UNTIL_FIRST_ACT,
    NEVER
  }

  /** When a filing that came back has to be agreed to within the school once more. */
  public enum InternalAgain {
    ALWAYS,
    AFTER_MATERIAL_CHANGE,
    NEVER
  }

  /** How experts come into a level's review. */
  public enum ExpertReview {
    /** One meeting per 专业大类, whose opinions come in on a sheet. */
    SHEET,
    /** A panel of its own for each filing, whose members answer in the system. */
    PANEL
  }

  public Optional<Parameter> named(String name) {
    return Optional.ofNullable(rows.get(name));
  }

  public List<String> list(String name) {
    return named(name).map(Parameter::values).orElse(List.of());
  }

  public Optional<String> text(String name) {
    return list(name).stream().findFirst();
  }

  public Optional<Integer> number(String name) {
    return text(name).map(Integer::valueOf);
  }

  public ReleaseMode releaseMode() {
    return text("release_mode").map(ReleaseMode::valueOf).orElse(ReleaseMode.ONE_BY_ONE);
  }

  /** Until when a returned filing may come back: {@code reviewer_window_end}. */
  public String resubmitUntil() {
    return text("resubmit_until").orElse("reviewer_window_end");
  }

  /** Working days that a reviewer keeps after a correction, even past the window. */
  public int guaranteedReviewerDays() {
    return number("guaranteed_reviewer_days").orElse(0);
  }

  public TakeBack takeBack() {
    return text("take_back").map(TakeBack::valueOf).orElse(TakeBack.UNTIL_FIRST_ACT);
  }

  /** Level that may accept what a PRINCIPLE clause speaks against; else the last of the route. */
  public Optional<String> exceptionLevel() {
    return text("exception_level");
  }

  /** Level whose units send together what their schools filed, instead of judging one by one. */
  public Optional<String> collectingLevel() {
    return text("collecting_level");
  }

  /** Level whose units decide on adjustments; without a row, the province's office does. */
  public Optional<String> adjustmentLevel() {
    return text("adjustment_level");
  }

  /** Working days for deciding on an adjustment; without a row, nobody sets a time. */
  public Optional<Integer> adjustmentDays() {
    return number("adjustment_days");
  }

  public MaterialChange materialChange() {
    return text("material_change").map(MaterialChange::valueOf).orElse(MaterialChange.SEES_AGAIN);
  }

  public InternalAgain internalAgain() {
    return text("internal_again").map(InternalAgain::valueOf).orElse(InternalAgain.ALWAYS);
  }

  /** Days before a close on which people are reminded. */
  public List<Integer> reminderDays() {
    return list("reminder_days").stream().map(Integer::valueOf).toList();
  }

  /** Without a row, experts are no part of the review. */
  public Optional<ExpertReview> expertReview() {
    return text("expert_review").map(ExpertReview::valueOf);
  }

  /** Level that the experts advise; else the last of the route. */
  public Optional<String> expertLevel() {
    return text("expert_level");
  }

  /** How many experts sit on a panel: three unless the pack says otherwise. */
  public int panelSize() {
    return number("panel_size").orElse(3);
  }

  /** How many opinions a panel needs: all of them unless the pack says otherwise. */
  public int panelRequired() {
    return number("panel_required").orElse(panelSize());
  }

  /** Share of the opinions given that must agree; a pack without it leaves that to the office. */
  public Optional<BigDecimal> panelPassShare() {
    return text("panel_pass_share").map(BigDecimal::new);
  }

  Parameters under(Parameters below) {
    var merged = new LinkedHashMap<>(rows);
    merged.putAll(below.rows);
    return new Parameters(merged);
  }
}
