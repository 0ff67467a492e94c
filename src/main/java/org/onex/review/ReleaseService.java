package org.onex.review;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onex.casework.ConfirmationWanted;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.Parameters.ReleaseMode;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 统一发布: one person of the office proposes it with the signed-off list, another confirms it. What is
 * decided later needs another round.
 */
@Service
@Transactional
public class ReleaseService {

  private final SeasonQueries seasons;
  private final Routes routes;
  private final ReleaseLists lists;
  private final ReleaseRecords records;
  private final Attachments attachments;
  private final ResultPublication resultPublication;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReleaseService(
      SeasonQueries seasons,
      Routes routes,
      ReleaseLists lists,
      ReleaseRecords records,
      Attachments attachments,
      ResultPublication resultPublication,
      ApplicationEventPublisher events,
      Clock clock) {
    this.seasons = seasons;
    this.routes = routes;
    this.lists = lists;
    this.records = records;
    this.attachments = attachments;
    this.resultPublication = resultPublication;
    this.events = events;
    this.clock = clock;
  }

  /** The signed-off 拟通过名单. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Scan(String name, byte[] content) {}

  /** 拟通过名单 as it stands now. */
  @Transactional(readOnly = true)
  public ReleaseList list(Actor actor, String seasonId) {
    requireOffice(actor, seasons.season(seasonId));
    return lists.of(seasonId);
  }

  /** Every round of a season, the newest first; they are the office's alone. */
  @Transactional(readOnly = true)
  public List<ReleaseRecord> rounds(Actor actor, String seasonId) {
    return isOffice(actor, seasons.season(seasonId))
        ? records.findBySeasonIdOrderByIdDesc(seasonId)
        : List.of();
  }

  /** Rounds that wait for this person. */
  @Transactional(readOnly = true)
  public List<ReleaseRecord> waiting(Actor actor) {
    return actor.is(Role.PROVINCE_OFFICE)
        ? records.waiting(actor.institutionId(), actor.personId())
        : List.of();
  }

  /**
   * Takes the place of a round that is still waiting.
   *
   * @param code the check code that stands on the signed-off list, or its beginning
   * @param scan may be missing only where results are released one by one
   */
  public ReleaseRecord propose(Actor actor, String seasonId, String code, @Nullable Scan scan) {
    Season season = seasons.season(seasonId);
    requireOffice(actor, season);
    ReleaseList list = lists.of(seasonId);
    List<String> problems = problems(season, list, code, scan);
    if (!problems.isEmpty()) {
      throw new Refusal("RELEASE_REFUSED", String.join("\n", problems));
    }
    var workbook = new ByteArrayOutputStream();
    list.write(workbook);
    String listId = kept(actor, seasonId, "release_list", list.fileName(), workbook.toByteArray());
    String scanId =
        scan == null
            ? null
            : kept(actor, seasonId, "signed_release_list", scan.name(), scan.content());
    ReleaseRecord record =
        records.save(new ReleaseRecord(list, listId, scanId, actor.personId(), clock.instant()));
    events.publishEvent(
        new ConfirmationWanted(
            seasonId,
            "统一发布审核结果（%d 项，名单校验码%s）".formatted(record.filings(), list.code()),
            "release/" + record.id(),
            actor.personId(),
            null,
            "/seasons/" + seasonId + "#release"));
    return record;
  }

  private List<String> problems(Season season, ReleaseList list, String code, @Nullable Scan scan) {
    if (list.rows().isEmpty()) {
      return List.of("%s没有已审结待发布的项目。".formatted(season.title()));
    }
    List<String> problems = new ArrayList<>();
    String typed = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    if (typed.isEmpty()) {
      problems.add("请填写签批名单上的名单校验码。");
    } else if (typed.length() < ReleaseList.CODE_LENGTH || !list.hash().startsWith(typed)) {
      problems.add(
          "填写的名单校验码“%s”与%s现在的拟通过名单（校验码%s）不一致：名单下载后有变化，或签批的是另一份名单。请重新下载名单、签批后再提出发布。"
              .formatted(code.strip(), season.title(), list.code()));
    }
    boolean together = routes.policy(season).parameters().releaseMode() == ReleaseMode.TOGETHER;
    if (together && scan == null) {
      problems.add("统一发布须上传%s拟通过名单的签批扫描件，请下载名单、签批后上传扫描件再提出。".formatted(season.title()));
    }
    return problems;
  }

  /** A second person of the office lets the results become known; this cannot be taken back. */
  public ReleaseRecord confirm(Actor actor, String seasonId, Long round) {
    Season season = seasons.season(seasonId);
    requireOffice(actor, season);
    ReleaseRecord record = locked(seasonId, round);
    Instant now = clock.instant();
    record.confirm(actor.personId(), now);
    if (!record.id().equals(records.findBySeasonIdOrderByIdDesc(seasonId).get(0).id())) {
      throw new Refusal("RELEASE_REPLACED", "本次发布提出后又提出了新的发布，请确认最新提出的一次。");
    }
    ReleaseList list = lists.of(seasonId);
    if (!list.hash().equals(record.listHash())) {
      throw new Refusal(
          "LIST_CHANGED",
          "%s的拟通过名单在提出发布后有变化（提出时校验码%s，现为%s），不能确认，请重新下载名单、签批后再提出发布。"
              .formatted(season.title(), ReleaseList.code(record.listHash()), list.code()));
    }
    season.release(now);
    resultPublication.begin(seasonId);
    return record;
  }

  /** Whoever has proposed it takes it back before it is confirmed. */
  public void withdraw(Actor actor, String seasonId, Long round) {
    requireOffice(actor, seasons.season(seasonId));
    locked(seasonId, round).withdraw(actor.personId(), clock.instant());
  }

  private ReleaseRecord locked(String seasonId, Long round) {
    return records
        .findLockedByIdAndSeasonId(round, seasonId)
        .orElseThrow(
            () -> new Refusal("RELEASE_NOT_FOUND", "本批次没有编号为 %d 的发布，请刷新后再试。".formatted(round)));
  }

  private String kept(Actor actor, String seasonId, String kind, String name, byte[] content) {
    var owner = new Attachment.Owner(ReleaseRecord.FILE_OWNER, seasonId);
    return attachments.add(actor, owner, kind, name, content).id();
  }

  private static void requireOffice(Actor actor, Season season) {
    if (!isOffice(actor, season)) {
      throw new Refusal("RELEASE_NOT_ALLOWED", "拟通过名单和统一发布由省级审核单位办理。");
    }
  }

  private static boolean isOffice(Actor actor, Season season) {
    return actor.is(Role.PROVINCE_OFFICE) && actor.institutionId().equals(season.provinceId());
  }
}
