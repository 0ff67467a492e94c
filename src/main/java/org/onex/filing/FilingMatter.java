package org.onex.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onex.approval.InternalApproval;
import org.onex.approval.MatterDesk;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.calendar.SeasonRules;
import org.onex.organization.People;
import org.onex.policy.Finding;
import org.onex.policy.InternalStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A filing within the school: agreed to, it is submitted at that instant in its drafter's name. */
@Component
@Transactional
class FilingMatter implements MatterDesk {

  private final Filings filings;
  private final SeasonBook seasons;
  private final SeasonRules rules;
  private final Judging judging;
  private final Submission submission;
  private final People people;
  private final Clock clock;

  FilingMatter(
      Filings filings,
      SeasonBook seasons,
      SeasonRules rules,
      Judging judging,
      Submission submission,
      People people,
      Clock clock) {
    this.filings = filings;
    this.seasons = seasons;
    this.rules = rules;
    this.judging = judging;
    this.submission = submission;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return InHouse.FILING;
  }

  @Override
  public List<InternalStep> steps(String number) {
    Filing filing = filing(number);
    return rules.of(season(filing), filing.schoolId()).internalSteps(kind());
  }

  @Override
  public List<Finding> findings(String number) {
    Filing filing = filing(number);
    return judging.judge(season(filing), List.of(filing)).getOrDefault(number, List.of());
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
