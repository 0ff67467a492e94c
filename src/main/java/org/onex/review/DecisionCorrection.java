package org.onex.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingState;
import org.onex.filing.FilingVerb;
import org.onex.filing.Filings;
import org.onex.season.ReviewingUnits.Stop;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision is changed with a reason: silently before release, with a message after it. */
@Service
@Transactional
public class DecisionCorrection {

  private final Filings filings;
  private final FilingAccess access;
  private final SeasonQueries seasons;
  private final Routes routes;
  private final ApprovalTerms terms;
  private final ReviewSteps steps;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecisionCorrection(
      Filings filings,
      FilingAccess access,
      SeasonQueries seasons,
      Routes routes,
      ApprovalTerms terms,
      ReviewSteps steps,
      ApplicationEventPublisher events,
      Clock clock) {
    this.filings = filings;
    this.access = access;
    this.seasons = seasons;
    this.routes = routes;
    this.terms = terms;
    this.steps = steps;
    this.events = events;
    this.clock = clock;
  }

  public void correct(Actor actor, String number, Decision decision, String reason) {
    if (!actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("PROVINCE_ONLY", "只有省级审核单位可以更正审核结论。");
    }
    Filing filing =
        filings
            .findLockedByNumber(number)
            .filter(found -> access.maySee(actor, found))
            .orElseThrow(() -> access.notFound(number));
    filing
        .objection(FilingVerb.CORRECT)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    if (decision == Decision.RETURN) {
      throw new Refusal("NOT_A_RESULT", "更正只能改为“通过”或“审核不通过”。");
    }
    if (reason.isBlank()) {
      throw new Refusal("REASON_MISSING", "更正审核结论须写明理由。");
    }
    if (decision == filing.proposedDecision()) {
      throw new Refusal(
          "NO_CHANGE", "申报项目 %s 的审核结论已是“%s”，无需更正。".formatted(number, decision.label()));
    }
    Season season = seasons.season(filing.seasonId());
    List<Stop> way = routes.way(season, filing);
    String level = way.get(way.size() - 1).level();
    if (decision == Decision.APPROVE) {
      List<String> problems = terms.problems(season, filing, way, level, reason);
      if (!problems.isEmpty()) {
        throw new Refusal("REVIEW_INCOMPLETE", String.join("\n", problems));
      }
    }
    Instant now = clock.instant();
    boolean released = filing.state() != FilingState.DECIDED;
    filing.correct(decision, now);
    steps.save(
        new ReviewStep(
            ReviewStep.Kind.CORRECTION,
            number,
            filing.revisionInForce(),
            level,
            "更正",
            decision,
            reason.strip(),
            null,
            actor,
            now));
    if (released) {
      events.publishEvent(new ResultPublished(number, decision, true));
    }
  }
}
