package org.onex.web.page.review;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.directory.Actor;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.filing.Filings;
import org.onex.review.OverdueReviewService;
import org.onex.review.PendingReview;
import org.onex.web.page.UnitNames;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is overdue, with names. */
@Component
@Transactional(readOnly = true)
class OverdueRows {

  private final OverdueReviewService overdueReviewService;
  private final Filings filings;
  private final FilingRows rows;
  private final UnitNames units;

  OverdueRows(
      OverdueReviewService overdueReviewService,
      Filings filings,
      FilingRows rows,
      UnitNames units) {
    this.overdueReviewService = overdueReviewService;
    this.filings = filings;
    this.rows = rows;
    this.units = units;
  }

  /** One overdue filing and the unit that has it. */
  record Row(FilingRow filing, String levelTitle, String unitId, String unitName, Instant end) {}

  Page<Row> of(Actor actor, String seasonId, String text, Pageable page) {
    Page<PendingReview> late = overdueReviewService.find(actor, seasonId, text, page);
    Map<String, FilingRow> named =
        rows.of(filings.findByNumberIn(late.map(r -> r.filing().number()).toList())).stream()
            .collect(Collectors.toMap(FilingRow::number, Function.identity()));
    Map<String, String> names = units.names(late.map(PendingReview::unitId).toList());
    return late.map(
        review -> row(Objects.requireNonNull(named.get(review.filing().number())), review, names));
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
