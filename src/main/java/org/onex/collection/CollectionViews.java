package org.onex.collection;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.onex.calendar.Openings;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.collection.CollectionView.Held;
import org.onex.document.PilotTable;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who collects in a season, and what they see of it. */
@Service
@Transactional(readOnly = true)
public class CollectionViews {

  private final Collected collected;
  private final CollectedSummaries summaries;
  private final SummaryTables tables;
  private final CollectionLevel levels;
  private final FilingRows rows;
  private final SeasonBook seasons;
  private final Clock clock;

  CollectionViews(
      Collected collected,
      CollectedSummaries summaries,
      SummaryTables tables,
      CollectionLevel levels,
      FilingRows rows,
      SeasonBook seasons,
      Clock clock) {
    this.collected = collected;
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
    Stock stock = collected.stock(actor, season);
    Issues issues = summaries.issues(actor, season);
    Optional<CollectedSummary> prepared = issues.prepared();
    PilotTable table = tables.of(actor, season, stock, issues.next());
    Openings openings = seasons.openings(season.id());
    Map<String, FilingRow> byNumber =
        rows.of(stock.all()).stream().collect(toMap(FilingRow::number, Function.identity()));
    return new CollectionView(
        table.number(),
        table.code(),
        named(stock.waiting(), byNumber),
        stock.held().entrySet().stream()
            .map(e -> new Held(named(List.of(e.getKey()), byNumber).get(0), e.getValue().reason()))
            .toList(),
        named(stock.sent(), byNumber),
        issues.sent(),
        prepared.map(CollectedSummary::scanId).orElse(null),
        prepared.filter(p -> !p.says(table.code())).isPresent(),
        openings.isOpen(stock.level(), actor.institutionId(), null, clock.instant()),
        openings.closesAt(stock.level(), actor.institutionId(), null).orElse(null));
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
