package org.onex.collection;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.document.PilotTable;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.policy.Parameters;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What a unit has to report of a season, and the official table of it. */
@Component
class Collected {

  private static final Set<FilingState> STANDING =
      EnumSet.of(FilingState.IN_REVIEW, FilingState.DECIDED, FilingState.APPROVED);
  private static final int CODE_LENGTH = 12;

  private final Filings filings;
  private final FilingAccess access;
  private final HeldBackFilings heldBack;
  private final CollectionLevel levels;
  private final PilotRows rows;
  private final Institutions institutions;

  Collected(
      Filings filings,
      FilingAccess access,
      HeldBackFilings heldBack,
      CollectionLevel levels,
      PilotRows rows,
      Institutions institutions) {
    this.filings = filings;
    this.access = access;
    this.heldBack = heldBack;
    this.levels = levels;
    this.rows = rows;
    this.institutions = institutions;
  }

  /**
   * A unit's filings, by what has become of them.
   *
   * @param level the level that collects
   */
  record Stock(String level, List<Filing> waiting, Map<Filing, HeldBack> held, List<Filing> sent) {

    List<Filing> all() {
      return Stream.of(waiting, held.keySet(), sent).flatMap(Collection::stream).toList();
    }

    List<Filing> inTheTable() {
      return Stream.concat(sent.stream(), waiting.stream()).toList();
    }
  }

  Optional<String> levelOf(Season season) {
    return levels.of(season);
  }

  boolean hasTable(Season season) {
    return levels.policy(season).parameters().text("collection_title").isPresent();
  }

  Stock stock(Actor actor, Season season) {
    String level = levels.of(season).filter(l -> actor.is(Role.BUREAU)).orElse(null);
    if (level == null) {
      throw new Refusal(
          "COLLECTION_NOT_ALLOWED",
          "“统一报送”供汇总学校材料的市、县级单位使用；%s由本单位直接办理的，请使用“申报项目”。".formatted(season.title()));
    }
    List<Filing> standing = seen(actor, season).stream().filter(Collected::stands).toList();
    List<Filing> here =
        standing.stream()
            .filter(f -> level.equals(f.level()) && actor.institutionId().equals(f.unitId()))
            .toList();
    Map<String, HeldBack> reasons =
        heldBack.findAllById(here.stream().map(Filing::number).toList()).stream()
            .collect(toMap(HeldBack::filingNumber, Function.identity()));
    Map<Filing, HeldBack> held = new LinkedHashMap<>();
    here.stream()
        .filter(filing -> reasons.containsKey(filing.number()))
        .forEach(f -> held.put(f, Objects.requireNonNull(reasons.get(f.number()))));
    return new Stock(
        level,
        here.stream().filter(filing -> !held.containsKey(filing)).toList(),
        held,
        standing.stream().filter(filing -> !level.equals(filing.level())).toList());
  }

  PilotTable table(Actor actor, Season season, Stock stock, int number) {
    return table(actor, season, stock.inTheTable(), number);
  }

  /** What a school reports of itself, or an office of its whole province. */
  PilotTable table(Actor actor, Season season) {
    if (!actor.is(Role.SCHOOL) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("COLLECTION_NOT_ALLOWED", "汇总表由学校、统一报送单位和省级单位生成，请使用本单位账号登录。");
    }
    List<Filing> own =
        seen(actor, season).stream()
            .filter(actor.is(Role.SCHOOL) ? Collected::isMeant : Collected::isRecorded)
            .toList();
    return table(actor, season, own, 1);
  }

  private PilotTable table(Actor actor, Season season, List<Filing> listed, int number) {
    Institution unit = institutions.findById(actor.institutionId()).orElseThrow();
    Parameters parameters = levels.policy(season).parameters();
    String kind = actor.is(Role.PROVINCE_OFFICE) ? "province_summary" : "collection";
    List<PilotTable.Row> table = rows.of(listed);
    return new PilotTable(
        parameters.text(kind + "_title").orElse(season.title() + "情况汇总表"),
        unit.name(),
        "%s %s".formatted(orBlank(unit.contactName()), orBlank(unit.contactPhone())),
        number,
        code(table),
        table,
        parameters.list(kind + "_notes"));
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

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String code(List<PilotTable.Row> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, CODE_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
