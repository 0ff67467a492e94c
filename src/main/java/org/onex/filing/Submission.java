package org.onex.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.Check;
import org.onex.notice.Finding;
import org.onex.season.EffectiveWindows;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school submits, submits again after a return, replaces, or takes back. */
@Service
@Transactional
public class Submission {

  private final Filings filings;
  private final FilingAccess access;
  private final SeasonQueries seasons;
  private final FilingEvaluation filingEvaluation;
  private final Acceptance acceptance;
  private final InternalApprovalGate internalApprovalGate;
  private final MajorQuota quota;
  private final FilingWorkflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Submission(
      Filings filings,
      FilingAccess access,
      SeasonQueries seasons,
      FilingEvaluation filingEvaluation,
      Acceptance acceptance,
      InternalApprovalGate internalApprovalGate,
      MajorQuota quota,
      FilingWorkflow workflow,
      ApplicationEventPublisher events,
      Clock clock) {
    this.filings = filings;
    this.access = access;
    this.seasons = seasons;
    this.filingEvaluation = filingEvaluation;
    this.acceptance = acceptance;
    this.internalApprovalGate = internalApprovalGate;
    this.quota = quota;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /** Submits one filing or says why not, with every finding. */
  public Receipt submit(Actor actor, String number) {
    return submitAll(actor, List.of(number)).get(0);
  }

  /** Swaps in the working copy of a filing that is in review (替换提交). */
  public Receipt replace(Actor actor, String number) {
    Filing filing = own(actor, List.of(number)).get(0);
    if (filing.state().isWithSchool()) {
      throw new Refusal(
          "NOTHING_TO_REPLACE",
          "申报项目 %s 当前状态为“%s”，没有可替换的在审内容，请直接提交。".formatted(number, filing.state().label()));
    }
    return submit(actor, number);
  }

  /** Submits what can be submitted; each filing gets its own answer. All are of one season. */
  public List<Receipt> submitAll(Actor actor, Collection<String> numbers) {
    return submitAll(actor, own(actor, numbers), internalApprovalGate::comesFirst);
  }

  /** What the school has agreed to within goes to the first reviewing unit at this instant. */
  Receipt submitAgreed(Actor drafter, String number) {
    return submitAll(drafter, own(drafter, List.of(number)), (season, filing) -> false).get(0);
  }

  private List<Receipt> submitAll(
      Actor actor, List<Filing> wanted, BiPredicate<Season, Filing> inHouseFirst) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    EffectiveWindows effectiveWindows = seasons.openings(wanted.get(0).seasonId());
    Season season = effectiveWindows.season();
    filingEvaluation.prepare(season, wanted);
    Instant now = clock.instant();
    SubmissionValidator submissionValidator = new SubmissionValidator(effectiveWindows, now);

    List<Receipt> receipts = new ArrayList<>();
    List<String> accepted = new ArrayList<>();
    for (Filing filing : wanted) {
      Optional<String> problem =
          submissionValidator
              .to(filing)
              .or(() -> unacceptable(season, filing))
              .or(() -> quota.take(season, filing));
      List<Finding> found = filingEvaluation.findings(season, filing);
      if (problem.isPresent()) {
        receipts.add(Receipt.refused(filing, found, problem.get()));
      } else if (inHouseFirst.test(season, filing)) {
        receipts.add(Receipt.inHouse(filing, found, internalApprovalGate.send(actor, filing)));
      } else {
        Revision revision = submit(actor, season, filing, now);
        accepted.add(filing.number());
        receipts.add(Receipt.accepted(filing.number(), revision, now, found));
      }
    }
    if (!accepted.isEmpty()) {
      events.publishEvent(new FilingsSubmitted(season.id(), accepted));
    }
    return receipts;
  }

  /** The drawn checks decide; their finding is put into words here. */
  private Optional<String> unacceptable(Season season, Filing filing) {
    return workflow.accepts(season.pack(), filing.number())
        ? Optional.empty()
        : acceptance
            .objection(filing)
            .or(() -> Optional.of("申报项目 %s 未通过自动校验，不予受理，请按校验结果修改后再提交。".formatted(filing.number())));
  }

  /** Takes a filing back: freely until a reviewer has acted, afterwards only by asking. */
  public void withdraw(Actor actor, String number) {
    Filing filing = own(actor, List.of(number)).get(0);
    filing.withdraw(clock.instant());
    workflow.withdraw(number);
  }

  /** Asks the level that has the filing to give it back; that level answers by returning it. */
  public void askToTakeBack(Actor actor, String number) {
    own(actor, List.of(number)).get(0).askToTakeBack(clock.instant());
  }

  private Revision submit(Actor actor, Season season, Filing filing, Instant now) {
    FilingState before = filing.state();
    Map<Check, List<Finding>> found = filingEvaluation.found(filing);
    Revision revision = filing.submit(actor, now);
    found.forEach(filing::keepFindings);
    filings.flush();
    switch (before) {
      case RETURNED -> workflow.resubmit(filing.number());
      case IN_REVIEW -> workflow.replace(filing.number());
      case DRAFT, WITHDRAWN -> workflow.start(season.pack(), filing.number());
      case DECIDED, APPROVED, REJECTED ->
          throw new IllegalStateException("Submitted although settled: " + filing.number());
    }
    return revision;
  }

  private List<Filing> own(Actor actor, Collection<String> numbers) {
    List<Filing> found =
        filings.findLockedByNumberInOrderById(numbers).stream()
            .filter(filing -> actor.is(Role.SCHOOL) && access.maySee(actor, filing))
            .toList();
    numbers.stream()
        .filter(number -> found.stream().noneMatch(f -> f.number().equals(number)))
        .findFirst()
        .ifPresent(
            number -> {
              throw access.notFound(number);
            });
    return found;
  }
}
