package org.onex.review;

import java.util.List;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a reviewer's own unit in a season, school by school. */
@Service
@Transactional(readOnly = true)
public class ReviewInbox {

  private final Filings filings;
  private final FilingRows rows;

  ReviewInbox(Filings filings, FilingRows rows) {
    this.filings = filings;
    this.rows = rows;
  }

  public List<FilingRow> of(Actor actor, String seasonId) {
    return actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE)
        ? rows.of(
            filings.findAll(
                waiting(actor.institutionId(), seasonId), Sort.by("schoolId", "number")))
        : List.of();
  }

  private static Specification<Filing> waiting(String unitId, String seasonId) {
    return (filing, query, is) ->
        is.and(
            is.equal(filing.get("seasonId"), seasonId),
            is.equal(filing.get("state"), FilingState.IN_REVIEW),
            is.equal(filing.get("unitId"), unitId));
  }
}
