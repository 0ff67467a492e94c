package org.onex.rehearsal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.Filings;
import org.onex.pack.PackArchive;
import org.onex.pack.PackChange;
import org.onex.pack.PackProblem;
import org.onex.pack.PackSource;
import org.onex.season.Season;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 规则试算 is begun here and worked off in the background. */
@Service
@Transactional
public class RehearsalService {

  private final Rehearsals rehearsals;
  private final RehearsalRecords records;
  private final Filings filings;
  private final PackArchive packs;
  private final WorkbookDrafts workbooks;
  private final RehearsalWorkflow workflow;
  private final Clock clock;

  RehearsalService(
      Rehearsals rehearsals,
      RehearsalRecords records,
      Filings filings,
      PackArchive packs,
      WorkbookDrafts workbooks,
      RehearsalWorkflow workflow,
      Clock clock) {
    this.rehearsals = rehearsals;
    this.records = records;
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
    List<Season> allowed = rehearsals.seasons(actor);
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
    Optional<PackSource> ofSchool =
        drafts.stream()
            .filter(draft -> draft.pack().equals(pack) && draft.school().isPresent())
            .findFirst();
    Season season =
        season(allowed, ofSchool.flatMap(RehearsalService::above).orElse(pack), seasonId);
    List<PackSource> stack = change.stack(pack);
    Rehearsal rehearsal =
        records.saveAndFlush(
            new Rehearsal(
                UUID.randomUUID().toString(),
                trial(season, workbook),
                texts(ofSchool.isEmpty() ? stack : pinned(season, stack), drafts),
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

  /** A school files into the seasons of the notice that its rules stand on. */
  private static Optional<String> above(PackSource draft) {
    return draft.parents().stream().findFirst();
  }

  /** A school's draft changes nothing of the notice that the season is judged by. */
  private List<PackSource> pinned(Season season, List<PackSource> stack) {
    PackSource notice = packs.source(season.policyVersion());
    return stack.stream()
        .map(source -> source.pack().equals(notice.pack()) ? notice : source)
        .toList();
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

  private static Season season(List<Season> allowed, String pack, @Nullable String seasonId) {
    return allowed.stream()
        .filter(season -> season.pack().equals(pack))
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
