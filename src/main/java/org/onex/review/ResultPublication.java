package org.onex.review;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onex.casework.PortionRunner;
import org.onex.casework.StuckCase;
import org.onex.casework.StuckCases;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.notice.Parameters.ReleaseMode;
import org.onex.season.SeasonQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results become known: one by one, or together when the office releases them. */
@Service
@Transactional
public class ResultPublication {

  private static final int CHUNK = 200;

  private final Filings filings;
  private final SeasonQueries seasons;
  private final Routes routes;
  private final ReleaseRecords records;
  private final ReleaseWorkflow workflow;
  private final PortionRunner portions;
  private final StuckCases stuck;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ResultPublication(
      Filings filings,
      SeasonQueries seasons,
      Routes routes,
      ReleaseRecords records,
      ReleaseWorkflow workflow,
      PortionRunner portions,
      StuckCases stuck,
      ApplicationEventPublisher events,
      Clock clock) {
    this.filings = filings;
    this.seasons = seasons;
    this.routes = routes;
    this.records = records;
    this.workflow = workflow;
    this.portions = portions;
    this.stuck = stuck;
    this.events = events;
    this.clock = clock;
  }

  public ReleaseMode mode(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    return routes.policy(seasons.season(filing.seasonId())).parameters().releaseMode();
  }

  /** Lets the newest confirmed round become known, in portions. */
  void begin(String seasonId) {
    portions.begin(work(seasonId));
    workflow.releaseSeason(seasonId);
    events.publishEvent(new SeasonReleased(seasonId));
  }

  /** Releases the next chunk of what the round lists; false when nothing was left. */
  public boolean releaseChunk(String seasonId) {
    Set<String> failed = new HashSet<>(portions.failed(work(seasonId)));
    failed.add("");
    List<String> chunk = records.confirmed(seasonId, failed, Limit.of(CHUNK));
    portions.run(work(seasonId), chunk, this::release);
    return !chunk.isEmpty();
  }

  /** What the last release could not make known, and why. */
  @Transactional(readOnly = true)
  public List<StuckCase> stuck(String seasonId) {
    return stuck.findByWorkOrderByCaseNumber(work(seasonId));
  }

  private static String work(String seasonId) {
    return "release-results/" + seasonId;
  }

  private void release(String number) {
    Decision decision = filings.findByNumber(number).orElseThrow().proposedDecision();
    if (decision == null) {
      throw new IllegalStateException("Decided without a decision: " + number);
    }
    workflow.release(number, decision);
  }

  /**
   * The result of one filing becomes known; called by its process. Whoever moves that process by
   * hand does not stand in for the two persons who release results together.
   */
  public Decision publish(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    Decision decision = filing.proposedDecision();
    if (decision == null) {
      throw new IllegalStateException("Published without a decision: " + number);
    }
    if (mode(number) == ReleaseMode.TOGETHER && !records.isConfirmed(number)) {
      throw new Refusal(
          "RELEASE_NOT_CONFIRMED",
          "申报项目 %s 的审核结果须由省级审核单位一人提出、另一人确认统一发布，不能通过流程引擎直接发布。".formatted(number));
    }
    filing.release(clock.instant());
    events.publishEvent(new ResultPublished(number, decision, false));
    return decision;
  }
}
