package org.onex.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.calendar.LevelTitles;
import org.onex.calendar.Openings;
import org.onex.filing.FilingRef;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.policy.Policy;
import org.onex.policy.Step;
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
    Map<String, Step> byLevel =
        policy.steps().stream()
            .collect(Collectors.toMap(Step::level, Function.identity(), (a, b) -> a));
    return filings.refs(openings.season().id(), List.of(FilingState.IN_REVIEW)).stream()
        .flatMap(
            filing ->
                Optional.ofNullable(byLevel.get(String.valueOf(filing.level())))
                    .map(step -> pending(openings, policy, filing, step))
                    .stream())
        .toList();
  }

  private static PendingReview pending(
      Openings openings, Policy policy, FilingRef filing, Step step) {
    String unit =
        step.reviewer() == Step.Reviewer.PROVINCE ? filing.provinceId() : filing.reviewUnitId();
    return new PendingReview(
        filing,
        step.level(),
        LevelTitles.title(policy, step.level()),
        unit,
        openings.closesAt(step.level(), unit, filing.number()).orElse(Instant.MAX));
  }
}
