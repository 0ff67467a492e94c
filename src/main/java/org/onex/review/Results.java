package org.onex.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.casework.PortionRunner;
import org.onex.casework.StuckCase;
import org.onex.casework.StuckCases;
import org.onex.document.Attachment.Owner;
import org.onex.document.Attachments;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.policy.Parameters.ReleaseMode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results become known: one by one, or together when the office releases them. */
@Service
@Transactional
public class Results {

  /** Owner type of the signed-off scans beside a season. */
  public static final String SCAN_OWNER = "season";

  private static final int CHUNK = 200;

  private final Filings filings;
  private final SeasonBook seasons;
  private final Routes routes;
  private final ReleaseLists lists;
  private final ReleaseRecords records;
  private final Attachments attachments;
  private final ReleaseWorkflow workflow;
  private final PortionRunner portions;
  private final StuckCases stuck;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Results(
      Filings filings,
      SeasonBook seasons,
      Routes routes,
      ReleaseLists lists,
      ReleaseRecords records,
      Attachments attachments,
      ReleaseWorkflow workflow,
      PortionRunner portions,
      StuckCases stuck,
      ApplicationEventPublisher events,
      Clock clock) {
    this.filings = filings;
    this.seasons = seasons;
    this.routes = routes;
    this.lists = lists;
    this.records = records;
    this.attachments = attachments;
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

  /**
   * 统一发布: everything decided so far becomes known; what is decided later needs another release.
   *
   * @param scanId attachment of the season with the signed-off 拟通过名单; may be missing only where
   *     results are released one by one
   */
  public ReleaseRecord release(Actor actor, String seasonId, @Nullable String scanId) {
    Season season = seasons.season(seasonId);
    requireOffice(actor, season.provinceId());
    ReleaseList list = lists.of(seasonId);
    List<String> problems = new ArrayList<>();
    if (list.rows().isEmpty()) {
      problems.add("%s没有已审结待发布的项目。".formatted(season.title()));
    }
    boolean together = routes.policy(season).parameters().releaseMode() == ReleaseMode.TOGETHER;
    if (together && !isSignedOff(season, scanId)) {
      problems.add("统一发布须先上传%s拟通过名单的签批扫描件，请下载名单、签批后上传扫描件再发布。".formatted(season.title()));
    }
    if (!problems.isEmpty()) {
      throw new Refusal("RELEASE_REFUSED", String.join("\n", problems));
    }
    Instant now = clock.instant();
    season.release(now);
    portions.begin(work(seasonId));
    workflow.releaseSeason(seasonId);
    events.publishEvent(new SeasonReleased(seasonId));
    return records.save(
        new ReleaseRecord(
            seasonId, list.rows().size(), list.hash(), scanId, actor.personId(), now));
  }

  private boolean isSignedOff(Season season, @Nullable String scanId) {
    return scanId != null
        && attachments.of(new Owner(SCAN_OWNER, season.id())).stream()
            .anyMatch(scan -> scan.id().equals(scanId));
  }

  /** Releases the next chunk; false when nothing was left. */
  public boolean releaseChunk(String seasonId) {
    Set<String> failed = new HashSet<>(portions.failed(work(seasonId)));
    failed.add("");
    List<String> chunk = filings.numbers(seasonId, FilingState.DECIDED, failed, Limit.of(CHUNK));
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

  /** The result of one filing becomes known; called by its process. */
  public Decision publish(String number) {
    Filing filing = filings.findByNumber(number).orElseThrow();
    Decision decision = filing.proposedDecision();
    if (decision == null) {
      throw new IllegalStateException("Published without a decision: " + number);
    }
    filing.release(clock.instant());
    events.publishEvent(new ResultPublished(number, decision, false));
    return decision;
  }

  private static void requireOffice(Actor actor, String provinceId) {
    if (!actor.is(Role.PROVINCE_OFFICE) || !actor.institutionId().equals(provinceId)) {
      throw new Refusal("PROVINCE_ONLY", "只有省级审核单位可以办理该事项。");
    }
  }
}
