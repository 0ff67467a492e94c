package org.onex.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.directory.TypedText;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingDecided;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.Rejudging;
import org.onex.notice.Finding;
import org.onex.notice.Step;
import org.onex.season.EffectiveWindows;
import org.onex.season.ReviewingUnits.Stop;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only place where a level's decision becomes a fact, whether it came from Tasklist, REST or
 * the bulk page. It decides by the instant at which it is asked, and refuses in one sentence.
 */
@Service
@Transactional
public class ReviewService {

  private final Filings filings;
  private final FilingAccess access;
  private final SeasonQueries seasons;
  private final Routes routes;
  private final ApprovalTerms terms;
  private final StageTransition handing;
  private final ReviewSteps steps;
  private final Rejudging rejudging;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewService(
      Filings filings,
      FilingAccess access,
      SeasonQueries seasons,
      Routes routes,
      ApprovalTerms terms,
      StageTransition handing,
      ReviewSteps steps,
      Rejudging rejudging,
      ApplicationEventPublisher events,
      Clock clock) {
    this.filings = filings;
    this.access = access;
    this.seasons = seasons;
    this.routes = routes;
    this.terms = terms;
    this.handing = handing;
    this.steps = steps;
    this.rejudging = rejudging;
    this.events = events;
    this.clock = clock;
  }

  /** Locks what is about to be decided, in one order for everyone, and reads it in sets. */
  public void prepare(Collection<String> numbers) {
    if (numbers.size() > 1) {
      List<Filing> locked = filings.findLockedByNumberInOrderById(numbers);
      routes.prepare(locked);
      rejudging.prepare(locked);
    }
  }

  /** Records the decision and returns it as the outcome of the level. */
  public Decision record(Actor actor, ReviewAct act) {
    return record(actor, act, clock.instant());
  }

  /** As {@link #record(Actor, ReviewAct)}, for what was decided at an earlier instant together. */
  public Decision record(Actor actor, ReviewAct act, Instant now) {
    Filing filing =
        filings.findLockedByNumber(act.number()).orElseThrow(() -> access.notFound(act.number()));
    if (!access.maySee(actor, filing)) {
      throw access.notFound(act.number());
    }
    String level = levelOf(filing);
    EffectiveWindows effectiveWindows = seasons.openings(filing.seasonId());
    List<Stop> way = routes.way(effectiveWindows.season(), filing);
    int position = way.stream().map(Stop::level).toList().indexOf(level);
    Step step = way.get(position).step();
    String unit = String.valueOf(filing.unitId());
    requireUnit(actor, filing, step, unit);
    if (!effectiveWindows.isOpen(step.level(), unit, filing.number(), now)) {
      throw new Refusal(
          "LEVEL_WINDOW_CLOSED",
          effectiveWindows.closedSentence(step.level(), step.title(), unit, filing.number(), now));
    }
    requireSeen(filing);
    boolean last = position == way.size() - 1;
    Decision decision = complete(act, filing, effectiveWindows.season(), way, step);
    steps.save(
        new ReviewStep(
            ReviewStep.Kind.REVIEW,
            filing.number(),
            filing.revisionInForce(),
            step.level(),
            step.title(),
            decision,
            act.opinion(),
            act.exceptionReason(),
            actor,
            now));
    filing.actedOn(now);
    switch (decision) {
      case RETURN -> handing.back(effectiveWindows, filing, step);
      case REJECT -> filing.decide(decision, now);
      case APPROVE -> {
        if (last) {
          filing.decide(decision, now);
        } else {
          handing.over(effectiveWindows, filing, way.get(position + 1));
        }
      }
    }
    steps.flush();
    if (filing.state() == FilingState.DECIDED) {
      events.publishEvent(new FilingDecided(filing.number()));
    }
    events.publishEvent(
        new FilingReviewed(
            filing.number(),
            filing.revisionInForce(),
            step.level(),
            step.title(),
            decision,
            last || decision == Decision.REJECT));
    return decision;
  }

  /** Nobody decides on findings that are no longer true. */
  private void requireSeen(Filing filing) {
    List<Finding> unseen = rejudging.unseen(filing);
    if (!unseen.isEmpty()) {
      rejudging.renewAfterRefusal(filing.number());
      throw new OutdatedFindings(filing.number(), unseen);
    }
    rejudging.renew(filing);
  }

  private static String levelOf(Filing filing) {
    String level = filing.level();
    if (filing.state() != FilingState.IN_REVIEW || level == null) {
      throw new Refusal(
          "ALREADY_HANDLED",
          "申报项目 %s 已不在本级待审（当前状态：%s），可能已由其他人员办理，请刷新待办列表。"
              .formatted(filing.number(), filing.state().label()));
    }
    return level;
  }

  private static void requireUnit(Actor actor, Filing filing, Step step, String unit) {
    Role required = step.reviewer() == Step.Reviewer.PROVINCE ? Role.PROVINCE_OFFICE : Role.BUREAU;
    if (!actor.is(required) || !actor.institutionId().equals(unit)) {
      throw new Refusal(
          "NOT_THIS_LEVEL",
          "申报项目 %s 由%s单位办理，您的账号不能在本环节审核。".formatted(filing.number(), step.title()));
    }
  }

  /** Everything that is missing, at once. */
  private Decision complete(
      ReviewAct act, Filing filing, Season season, List<Stop> way, Step step) {
    List<String> problems = new ArrayList<>();
    Decision decision = act.decision();
    if (decision == null) {
      throw new Refusal("DECISION_MISSING", "请选择审核结论（通过、退回修改、审核不通过）。");
    }
    if (decision != Decision.APPROVE && act.opinion() == null) {
      problems.add("审核结论为“%s”时须填写审核意见。".formatted(decision.label()));
    }
    TypedText.problem("审核意见", act.opinion(), ReviewStep.LONGEST_WORDS).ifPresent(problems::add);
    TypedText.problem("特殊情况说明", act.exceptionReason(), ReviewStep.LONGEST_WORDS)
        .ifPresent(problems::add);
    if (decision == Decision.APPROVE) {
      problems.addAll(terms.problems(season, filing, way, step.level(), act.exceptionReason()));
    }
    if (!problems.isEmpty()) {
      throw new Refusal("REVIEW_INCOMPLETE", String.join("\n", problems));
    }
    return decision;
  }
}
