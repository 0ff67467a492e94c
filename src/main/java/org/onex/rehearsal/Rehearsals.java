package org.onex.rehearsal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.calendar.Seasons;
import org.onex.document.TableSheet;
import org.onex.document.TableSheet.Column;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.pack.PackArchive;
import org.onex.pack.PackChange;
import org.onex.pack.PackProblem;
import org.onex.pack.PackSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 规则试算: begun here, worked off in the background, read here. */
@Service
@Transactional
public class Rehearsals {

  private static final Pageable LATEST = PageRequest.of(0, 50);

  private final RehearsalRecords records;
  private final RehearsedChanges changes;
  private final Seasons seasons;
  private final Filings filings;
  private final PackArchive packs;
  private final WorkbookDrafts workbooks;
  private final RehearsalWorkflow workflow;
  private final Clock clock;

  Rehearsals(
      RehearsalRecords records,
      RehearsedChanges changes,
      Seasons seasons,
      Filings filings,
      PackArchive packs,
      WorkbookDrafts workbooks,
      RehearsalWorkflow workflow,
      Clock clock) {
    this.records = records;
    this.changes = changes;
    this.seasons = seasons;
    this.filings = filings;
    this.packs = packs;
    this.workbooks = workbooks;
    this.workflow = workflow;
    this.clock = clock;
  }

  /**
   * Tries draft texts on the filings of a season, or on a workbook as if it were filed into it.
   *
   * @param drafts texts of the pack and, where they change too, of packs above it
   * @param seasonId the pack's newest season when left out
   */
  public Rehearsal start(
      Actor actor,
      String pack,
      List<PackSource> drafts,
      @Nullable String seasonId,
      byte @Nullable [] workbook) {
    requireOffice(actor);
    if (drafts.isEmpty()) {
      throw new Refusal("DRAFT_REFUSED", "请上传规则包“%s”的规则表草稿（*.dmn）。".formatted(pack));
    }
    PackChange change = new PackChange(drafts, packs.sources());
    List<PackProblem> errors = change.problems().stream().filter(PackProblem::isError).toList();
    if (!errors.isEmpty()) {
      throw new Refusal(
          "DRAFT_REFUSED",
          errors.stream().map(PackProblem::sentence).collect(Collectors.joining("\n")));
    }
    Season season = season(actor, pack, seasonId);
    Rehearsal rehearsal =
        records.saveAndFlush(
            new Rehearsal(
                UUID.randomUUID().toString(),
                trial(season, workbook),
                texts(change.stack(pack), drafts),
                hash(drafts),
                actor,
                clock.instant()));
    if (workbook != null) {
      workbooks.keep(rehearsal.id(), workbook);
    }
    workflow.start(rehearsal.id());
    return rehearsal;
  }

  /** A draft of a school's own rules stands on none of the others, and is tried with them. */
  private static List<PackSource> texts(List<PackSource> stack, List<PackSource> drafts) {
    return Stream.concat(stack.stream(), drafts.stream()).distinct().toList();
  }

  private Trial trial(Season season, byte @Nullable [] workbook) {
    int count =
        workbook == null
            ? (int) filings.countBySeasonIdAndRevisionInForceGreaterThan(season.id(), 0)
            : workbooks.count(season, workbook);
    return new Trial(
        season.pack(),
        season.provinceId(),
        season.title() + (workbook == null ? "" : "（上传的工作簿）"),
        season.id(),
        workbook != null,
        season.policyVersion(),
        count);
  }

  private Season season(Actor actor, String pack, @Nullable String seasonId) {
    return of(actor, pack).stream()
        .filter(season -> seasonId == null || season.id().equals(seasonId))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "SEASON_NOT_FOUND",
                    seasonId == null
                        ? "规则包“%s”还没有申报批次，请先启动年度工作，或选择其他规则包。".formatted(pack)
                        : "规则包“%s”没有申报批次“%s”，请核对批次编号。".formatted(pack, seasonId)));
  }

  /** Seasons that one may try a draft on, the newest first. */
  @Transactional(readOnly = true)
  public List<Season> seasons(Actor actor) {
    requireOffice(actor);
    return actor.is(Role.ADMINISTRATOR)
        ? seasons.findAllByOrderByYearDescIdDesc()
        : seasons.findByProvinceIdOrderByYearDescIdDesc(actor.institutionId());
  }

  private List<Season> of(Actor actor, String pack) {
    return seasons(actor).stream().filter(season -> season.pack().equals(pack)).toList();
  }

  @Transactional(readOnly = true)
  public List<Rehearsal> all(Actor actor) {
    requireOffice(actor);
    return actor.is(Role.ADMINISTRATOR)
        ? records.findByOrderByStartedAtDesc(LATEST)
        : records.findByProvinceIdOrderByStartedAtDesc(actor.institutionId(), LATEST);
  }

  @Transactional(readOnly = true)
  public Rehearsal one(Actor actor, String id) {
    requireOffice(actor);
    return records
        .findById(id)
        .filter(
            one -> actor.is(Role.ADMINISTRATOR) || one.provinceId().equals(actor.institutionId()))
        .orElseThrow(() -> new Refusal("REHEARSAL_NOT_FOUND", "没有找到该次规则试算，请在试算记录中重新选择。"));
  }

  @Transactional(readOnly = true)
  public Page<RehearsedChange> changes(Actor actor, String id, Pageable page) {
    return changes.findByRehearsalIdOrderById(one(actor, id).id(), page);
  }

  /** Every verdict that changes, as a sheet. */
  @Transactional(readOnly = true)
  public TableSheet<RehearsedChange> sheet(Actor actor, String id) {
    Rehearsal rehearsal = one(actor, id);
    return new TableSheet<>(
        "试算结果",
        "%s规则试算结果".formatted(rehearsal.subject()),
        List.of(
            "规则包：%s　草稿哈希：%s".formatted(rehearsal.pack(), rehearsal.textHash()),
            "试算 %d 项，结论有变化 %d 项".formatted(rehearsal.done(), rehearsal.changed())),
        List.of(
            new Column<>("申报编号", 20, RehearsedChange::filingNumber),
            new Column<>("学校", 28, RehearsedChange::school),
            new Column<>("证书", 24, RehearsedChange::certificate),
            new Column<>("规则", 18, RehearsedChange::ruleTitle),
            new Column<>("对象", 20, RehearsedChange::subject),
            new Column<>("现行结论", 18, RehearsedChange::beforeVerdict),
            new Column<>("草稿结论", 18, RehearsedChange::afterVerdict),
            new Column<>("依据条款", 28, RehearsedChange::clause),
            new Column<>("现行说明", 50, RehearsedChange::beforeMessage),
            new Column<>("草稿说明", 50, RehearsedChange::afterMessage)),
        rows(rehearsal.id()),
        List.of());
  }

  private Stream<RehearsedChange> rows(String id) {
    return changes.findByRehearsalIdOrderById(id).stream();
  }

  private static void requireOffice(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("REHEARSAL_NOT_ALLOWED", "只有省级审核单位和系统管理员可以试算规则。");
    }
  }

  private static String hash(List<PackSource> drafts) {
    try {
      var text =
          drafts.stream()
              .map(draft -> draft.pack() + "\n" + draft.text())
              .sorted()
              .collect(Collectors.joining("\n"));
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
