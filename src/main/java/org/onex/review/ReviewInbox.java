package org.onex.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.SeasonBook;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.onex.policy.Step;
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
  private final FilingAccess access;
  private final SeasonBook seasons;
  private final Routes routes;

  ReviewInbox(
      Filings filings, FilingRows rows, FilingAccess access, SeasonBook seasons, Routes routes) {
    this.filings = filings;
    this.rows = rows;
    this.access = access;
    this.seasons = seasons;
    this.routes = routes;
  }

  public List<FilingRow> of(Actor actor, String seasonId) {
    var season = seasons.season(seasonId);
    List<Filing> inReview =
        filings.findAll(
            access.visibleTo(actor).and(inReview(seasonId)), Sort.by("schoolId", "number"));
    routes.prepare(inReview);
    Step.@Nullable Reviewer own = reviewer(actor);
    return rows.of(
        inReview.stream()
            .filter(f -> routes.step(season, f, String.valueOf(f.level())).reviewer() == own)
            .toList());
  }

  private static Specification<Filing> inReview(String seasonId) {
    return (filing, query, is) ->
        is.and(
            is.equal(filing.get("seasonId"), seasonId),
            is.equal(filing.get("state"), FilingState.IN_REVIEW),
            is.isNotNull(filing.get("level")));
  }

  private static Step.@Nullable Reviewer reviewer(Actor actor) {
    if (actor.is(Role.BUREAU)) {
      return Step.Reviewer.SUPERIOR;
    }
    return actor.is(Role.PROVINCE_OFFICE) ? Step.Reviewer.PROVINCE : null;
  }
}
