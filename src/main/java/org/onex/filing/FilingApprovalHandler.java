package org.onex.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onex.directory.People;
import org.onex.internalapproval.ApprovalSubjectHandler;
import org.onex.internalapproval.InternalApproval;
import org.onex.notice.Finding;
import org.onex.notice.InternalStep;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.SeasonRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A filing within the school: agreed to, it is submitted at that instant in its drafter's name. */
@Component
@Transactional
class FilingApprovalHandler implements ApprovalSubjectHandler {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final SeasonRules rules;
  private final FilingEvaluation filingEvaluation;
  private final Submission submission;
  private final People people;
  private final Clock clock;

  FilingApprovalHandler(
      Filings filings,
      SeasonQueries seasons,
      SeasonRules rules,
      FilingEvaluation filingEvaluation,
      Submission submission,
      People people,
      Clock clock) {
    this.filings = filings;
    this.seasons = seasons;
    this.rules = rules;
    this.filingEvaluation = filingEvaluation;
    this.submission = submission;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return InternalApprovalGate.FILING;
  }

  @Override
  public List<InternalStep> steps(String number) {
    Filing filing = filing(number);
    return rules.of(season(filing), filing.schoolId()).internalSteps(kind());
  }

  @Override
  public List<Finding> findings(String number) {
    Filing filing = filing(number);
    return filingEvaluation.judge(season(filing), List.of(filing)).getOrDefault(number, List.of());
  }

  @Override
  public List<Finding> exceptions(String number) {
    Filing filing = filing(number);
    Season season = season(filing);
    return findings(number).stream()
        .filter(Finding::needsExplanation)
        .filter(finding -> rules.isOfSchool(season, filing.schoolId(), finding))
        .toList();
  }

  @Override
  public Optional<String> agreed(InternalApproval approval) {
    Filing filing = filing(approval.subject());
    if (filing.isInHouse()) {
      filing.leaveHouse(clock.instant());
    }
    var drafter = people.findById(approval.draftedBy()).orElseThrow().asActor();
    return Optional.ofNullable(submission.submitAgreed(drafter, filing.number()).problem());
  }

  @Override
  public void handedBack(String number) {
    Filing filing = filing(number);
    if (filing.isInHouse()) {
      filing.leaveHouse(clock.instant());
    }
  }

  private Filing filing(String number) {
    return filings.findByNumber(number).orElseThrow();
  }

  private Season season(Filing filing) {
    return seasons.season(filing.seasonId());
  }
}
