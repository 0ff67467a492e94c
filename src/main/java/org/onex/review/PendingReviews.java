package org.onex.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onex.calendar.LevelTitles;
import org.onex.calendar.Openings;
import org.onex.filing.Filing;
import org.onex.filing.FilingRef;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything of a season that waits for a reviewer, in one query. */
@Component
@Transactional(readOnly = true)
public class PendingReviews {

  private final Filings filings;
  private final Routes routes;

  PendingReviews(Filings filings, Routes routes) {
    this.filings = filings;
    this.routes = routes;
  }

  public List<PendingReview> of(Openings openings) {
    Policy policy = routes.policy(openings.season());
    return filings.refs(openings.season().id(), List.of(FilingState.IN_REVIEW)).stream()
        .flatMap(filing -> pending(openings, policy, filing).stream())
        .toList();
  }

  PendingReview of(Openings openings, Filing filing) {
    return pending(openings, routes.policy(openings.season()), FilingRef.of(filing)).orElseThrow();
  }

  private static Optional<PendingReview> pending(
      Openings openings, Policy policy, FilingRef filing) {
    String level = filing.level();
    String unit = filing.unitId();
    return level == null || unit == null
        ? Optional.empty()
        : Optional.of(
            new PendingReview(
                filing,
                level,
                LevelTitles.title(policy, level),
                unit,
                openings.closesAt(level, unit, filing.number()).orElse(Instant.MAX)));
  }
}
