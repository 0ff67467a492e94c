package org.onex.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingSearch;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.notice.Step;
import org.onex.season.ChineseTime;
import org.onex.season.EffectiveWindows;
import org.onex.season.SeasonQueries;
import org.onex.season.SeasonRedated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 逾期未审: what a level has not reviewed in time stays there, neither passed nor skipped, until it is
 * granted time, urged, or sent back to the school.
 */
@Service
@Transactional
public class OverdueReviewService {

  private final Filings filings;
  private final FilingAccess access;
  private final SeasonQueries seasons;
  private final PendingReviews pending;
  private final Routes routes;
  private final Hierarchy hierarchy;
  private final ReviewSteps steps;
  private final ReleaseWorkflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OverdueReviewService(
      Filings filings,
      FilingAccess access,
      SeasonQueries seasons,
      PendingReviews pending,
      Routes routes,
      Hierarchy hierarchy,
      ReviewSteps steps,
      ReleaseWorkflow workflow,
      ApplicationEventPublisher events,
      Clock clock) {
    this.filings = filings;
    this.access = access;
    this.seasons = seasons;
    this.pending = pending;
    this.routes = routes;
    this.hierarchy = hierarchy;
    this.steps = steps;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /** What is overdue in a season, as far as the actor may see it. */
  @Transactional(readOnly = true)
  public List<PendingReview> of(Actor actor, String seasonId) {
    Instant now = clock.instant();
    return pending.of(seasons.openings(seasonId)).stream()
        .filter(review -> review.isOverdue(now))
        .filter(r -> maySee(actor, r.filing().provinceId(), r.unitId()))
        .toList();
  }

  /**
   * A page of the same, in the same order.
   *
   * @param text as {@link FilingSearch} takes it; empty for all
   */
  @Transactional(readOnly = true)
  public Page<PendingReview> find(Actor actor, String seasonId, String text, Pageable page) {
    EffectiveWindows effectiveWindows = seasons.openings(seasonId);
    LateFilings late =
        new LateFilings(
            effectiveWindows,
            filings.underReview(seasonId).stream()
                .filter(
                    there -> maySee(actor, effectiveWindows.season().provinceId(), there.unitId()))
                .toList(),
            clock.instant());
    Pageable sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("number"));
    return late.isEmpty()
        ? Page.empty(sorted)
        : filings
            .findAll(late.asSpecification().and(FilingSearch.matching(text)), sorted)
            .map(filing -> pending.of(effectiveWindows, filing));
  }

  /** 退回学校: the office gives an overdue filing back, with a reason and time to correct it. */
  public void sendBack(
      Actor actor, String number, @Nullable String reason, @Nullable Instant correctionUntil) {
    if (!actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("PROVINCE_ONLY", "逾期未审的项目只能由省级审核单位退回学校。");
    }
    Filing filing =
        filings
            .findLockedByNumber(number)
            .filter(found -> access.maySee(actor, found))
            .orElseThrow(() -> access.notFound(number));
    String level = filing.level();
    if (filing.state() != FilingState.IN_REVIEW || level == null) {
      throw new Refusal(
          "ALREADY_HANDLED",
          "申报项目 %s 已不在审核环节（当前状态：%s），请刷新后再试。".formatted(number, filing.state().label()));
    }
    EffectiveWindows effectiveWindows = seasons.openings(filing.seasonId());
    Step step = routes.stop(effectiveWindows.season(), filing, level).step();
    Instant now = clock.instant();
    List<String> problems = problems(effectiveWindows, filing, step, reason, correctionUntil, now);
    if (!problems.isEmpty() || reason == null || correctionUntil == null) {
      throw new Refusal("SEND_BACK_REFUSED", String.join("\n", problems));
    }
    filing.actedOn(now);
    filing.returnToSchool(level, correctionUntil, now);
    steps.save(
        new ReviewStep(
            ReviewStep.Kind.SENT_BACK,
            number,
            filing.revisionInForce(),
            level,
            step.title(),
            Decision.RETURN,
            reason.strip(),
            null,
            actor,
            now));
    workflow.sendBack(number);
    events.publishEvent(
        new FilingReviewed(
            number, filing.revisionInForce(), level, step.title(), Decision.RETURN, false));
    events.publishEvent(new SeasonRedated(filing.seasonId()));
  }

  private List<String> problems(
      EffectiveWindows effectiveWindows,
      Filing filing,
      Step step,
      @Nullable String reason,
      @Nullable Instant until,
      Instant now) {
    List<String> problems = new ArrayList<>();
    Instant end =
        effectiveWindows
            .closesAt(step.level(), filing.unitId(), filing.number())
            .orElse(Instant.MAX);
    if (now.isBefore(end)) {
      problems.add(
          "申报项目 %s 的%s时间到%s截止，尚未逾期，请由%s单位办理。"
              .formatted(filing.number(), step.title(), ChineseTime.until(end), step.title()));
    }
    if (reason == null || reason.isBlank()) {
      problems.add("请填写退回理由。");
    }
    if (until == null) {
      problems.add("请填写补正截止时间。");
    } else if (!until.isAfter(now)) {
      problems.add(
          "补正截止时间%s已过（当前时间%s），请填写晚于当前的时间。"
              .formatted(ChineseTime.until(until), ChineseTime.second(now)));
    } else if (!effectiveWindows.season().bears(until)) {
      problems.add(effectiveWindows.season().tooLate("补正截止时间", until));
    }
    return problems;
  }

  private boolean maySee(Actor actor, String provinceId, String unitId) {
    return switch (actor.role()) {
      case PROVINCE_OFFICE -> provinceId.equals(actor.institutionId());
      case BUREAU -> hierarchy.isAtOrAbove(actor.institutionId(), unitId);
      case ADMINISTRATOR -> true;
      case SCHOOL, EXPERT, OPERATIONS -> false;
    };
  }
}
