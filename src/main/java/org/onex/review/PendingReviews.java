package org.onex.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onex.filing.Filing;
import org.onex.filing.FilingRef;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.notice.Policy;
import org.onex.season.EffectiveWindows;
import org.onex.season.StageTitles;
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

  public List<PendingReview> of(EffectiveWindows effectiveWindows) {
    Policy policy = routes.policy(effectiveWindows.season());
    return filings.refs(effectiveWindows.season().id(), List.of(FilingState.IN_REVIEW)).stream()
        .flatMap(filing -> pending(effectiveWindows, policy, filing).stream())
        .toList();
  }

  PendingReview of(EffectiveWindows effectiveWindows, Filing filing) {
    return pending(effectiveWindows, routes.policy(effectiveWindows.season()), FilingRef.of(filing))
        .orElseThrow();
  }

  private static Optional<PendingReview> pending(
      EffectiveWindows effectiveWindows, Policy policy, FilingRef filing) {
    String level = filing.level();
    String unit = filing.unitId();
    return level == null || unit == null
        ? Optional.empty()
        : Optional.of(
            new PendingReview(
                filing,
                level,
                StageTitles.title(policy, level),
                unit,
                effectiveWindows.closesAt(level, unit, filing.number()).orElse(Instant.MAX)));
  }
}
