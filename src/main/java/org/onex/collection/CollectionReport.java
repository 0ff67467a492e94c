package org.onex.collection;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.season.Season;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What a unit has to report of a season. */
@Component
class CollectionReport {

  private static final Set<FilingState> STANDING =
      EnumSet.of(FilingState.IN_REVIEW, FilingState.DECIDED, FilingState.APPROVED);

  private final Filings filings;
  private final FilingAccess access;
  private final DeferredFilings heldBack;
  private final CollectionStage levels;

  CollectionReport(
      Filings filings, FilingAccess access, DeferredFilings heldBack, CollectionStage levels) {
    this.filings = filings;
    this.access = access;
    this.heldBack = heldBack;
    this.levels = levels;
  }

  CollectionBacklog stock(Actor actor, Season season) {
    String level = levels.of(season).filter(l -> actor.is(Role.BUREAU)).orElse(null);
    if (level == null) {
      throw new Refusal(
          "COLLECTION_NOT_ALLOWED",
          "“统一报送”供汇总学校材料的市、县级单位使用；%s由本单位直接办理的，请使用“申报项目”。".formatted(season.title()));
    }
    List<Filing> standing = seen(actor, season).stream().filter(CollectionReport::stands).toList();
    List<Filing> here =
        standing.stream()
            .filter(f -> level.equals(f.level()) && actor.institutionId().equals(f.unitId()))
            .toList();
    Map<String, DeferredFiling> reasons =
        heldBack.findAllById(here.stream().map(Filing::number).toList()).stream()
            .collect(toMap(DeferredFiling::filingNumber, Function.identity()));
    Map<Filing, DeferredFiling> held = new LinkedHashMap<>();
    here.stream()
        .filter(filing -> reasons.containsKey(filing.number()))
        .forEach(f -> held.put(f, Objects.requireNonNull(reasons.get(f.number()))));
    return new CollectionBacklog(
        level,
        here.stream().filter(filing -> !held.containsKey(filing)).toList(),
        held,
        standing.stream().filter(filing -> !level.equals(filing.level())).toList());
  }

  /** What a school reports of itself, or an office of its whole province. */
  List<Filing> reported(Actor actor, Season season) {
    if (!actor.is(Role.SCHOOL) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("COLLECTION_NOT_ALLOWED", "汇总表由学校、统一报送单位和省级单位生成，请使用本单位账号登录。");
    }
    return seen(actor, season).stream()
        .filter(actor.is(Role.SCHOOL) ? CollectionReport::isMeant : CollectionReport::isRecorded)
        .toList();
  }

  private List<Filing> seen(Actor actor, Season season) {
    Specification<Filing> ofSeason =
        (filing, query, is) -> is.equal(filing.get("seasonId"), season.id());
    return filings.findAll(access.visibleTo(actor).and(ofSeason), Sort.by("schoolId", "number"));
  }

  private static boolean stands(Filing filing) {
    return STANDING.contains(filing.state()) && filing.proposedDecision() != Decision.REJECT;
  }

  private static boolean isMeant(Filing filing) {
    return stands(filing)
        || filing.state() == FilingState.DRAFT
        || filing.state() == FilingState.RETURNED;
  }

  private static boolean isRecorded(Filing filing) {
    return stands(filing) && filing.state() != FilingState.IN_REVIEW;
  }
}
