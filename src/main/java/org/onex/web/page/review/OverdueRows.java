package org.onex.web.page.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.review.Overdue;
import org.onex.review.PendingReview;
import org.onex.web.page.UnitNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is overdue, with names. */
@Component
@Transactional(readOnly = true)
class OverdueRows {

  private final Overdue overdue;
  private final Filings filings;
  private final FilingRows rows;
  private final UnitNames units;

  OverdueRows(Overdue overdue, Filings filings, FilingRows rows, UnitNames units) {
    this.overdue = overdue;
    this.filings = filings;
    this.rows = rows;
    this.units = units;
  }

  /** One overdue filing and the unit that has it. */
  record Row(FilingRow filing, String levelTitle, String unitId, String unitName, Instant end) {}

  public List<Row> of(Actor actor, String seasonId) {
    List<PendingReview> late = overdue.of(actor, seasonId);
    if (late.isEmpty()) {
      return List.of();
    }
    Map<String, FilingRow> named =
        rows
            .of(filings.findByNumberIn(late.stream().map(r -> r.filing().number()).toList()))
            .stream()
            .collect(Collectors.toMap(FilingRow::number, Function.identity()));
    Map<String, String> names =
        units.names(late.stream().map(PendingReview::unitId).distinct().toList());
    return late.stream()
        .flatMap(
            review ->
                Optional.ofNullable(named.get(review.filing().number()))
                    .map(row -> row(row, review, names))
                    .stream())
        .toList();
  }

  private static Row row(FilingRow filing, PendingReview review, Map<String, String> names) {
    return new Row(
        filing,
        review.levelTitle(),
        review.unitId(),
        names.getOrDefault(review.unitId(), review.unitId()),
        review.closesAt());
  }
}
