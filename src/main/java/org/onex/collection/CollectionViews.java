package org.onex.collection;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.onex.collection.CollectionView.Held;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.office.PilotTable;
import org.onex.season.EffectiveWindows;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who collects in a season, and what they see of it. */
@Service
@Transactional(readOnly = true)
public class CollectionViews {

  private final CollectionReport collectionReport;
  private final CollectedSummaries summaries;
  private final SummaryTables tables;
  private final CollectionStage levels;
  private final FilingRows rows;
  private final SeasonQueries seasons;
  private final Clock clock;

  CollectionViews(
      CollectionReport collectionReport,
      CollectedSummaries summaries,
      SummaryTables tables,
      CollectionStage levels,
      FilingRows rows,
      SeasonQueries seasons,
      Clock clock) {
    this.collectionReport = collectionReport;
    this.summaries = summaries;
    this.tables = tables;
    this.levels = levels;
    this.rows = rows;
    this.seasons = seasons;
    this.clock = clock;
  }

  /** Whether this unit sends this season's filings up together. */
  public boolean collects(Actor actor, Season season) {
    return actor.is(Role.BUREAU) && levels.of(season).isPresent();
  }

  /** Whether this season's notice has the table, for a school to stamp or an office to send on. */
  public boolean prints(Actor actor, Season season) {
    return (actor.is(Role.SCHOOL) || actor.is(Role.PROVINCE_OFFICE)) && tables.isPrescribed(season);
  }

  public CollectionView of(Actor actor, Season season) {
    CollectionBacklog collectionBacklog = collectionReport.stock(actor, season);
    SummaryVersions summaryVersions = summaries.issues(actor, season);
    Optional<CollectedSummary> prepared = summaryVersions.prepared();
    PilotTable table = tables.of(actor, season, collectionBacklog, summaryVersions.next());
    EffectiveWindows effectiveWindows = seasons.openings(season.id());
    Map<String, FilingRow> byNumber =
        rows.of(collectionBacklog.all()).stream()
            .collect(toMap(FilingRow::number, Function.identity()));
    return new CollectionView(
        table.number(),
        table.code(),
        named(collectionBacklog.waiting(), byNumber),
        collectionBacklog.held().entrySet().stream()
            .map(e -> new Held(named(List.of(e.getKey()), byNumber).get(0), e.getValue().reason()))
            .toList(),
        named(collectionBacklog.sent(), byNumber),
        summaryVersions.sent(),
        prepared.map(CollectedSummary::scanId).orElse(null),
        prepared.filter(p -> !p.says(table.code())).isPresent(),
        effectiveWindows.isOpen(
            collectionBacklog.level(), actor.institutionId(), null, clock.instant()),
        effectiveWindows
            .closesAt(collectionBacklog.level(), actor.institutionId(), null)
            .orElse(null));
  }

  /** The official table as it stands, for a unit that collects under the number it would get. */
  public PilotTable table(Actor actor, Season season) {
    return tables.of(actor, season);
  }

  private static List<FilingRow> named(List<Filing> filings, Map<String, FilingRow> byNumber) {
    return filings.stream()
        .map(filing -> Objects.requireNonNull(byNumber.get(filing.number())))
        .toList();
  }
}
