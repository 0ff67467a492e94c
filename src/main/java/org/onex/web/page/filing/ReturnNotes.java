package org.onex.web.page.filing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.FilingTimes;
import org.onex.filing.Filings;
import org.onex.review.ReviewSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why and until when a school has to work on a filing, for the pages on which it does. */
@Component
@Transactional(readOnly = true)
class ReturnNotes {

  private final Filings filings;
  private final ReviewSteps steps;
  private final FilingTimes times;

  ReturnNotes(Filings filings, ReviewSteps steps, FilingTimes times) {
    this.filings = filings;
    this.steps = steps;
    this.times = times;
  }

  /**
   * What stands over the page.
   *
   * @param returned whether a reviewer gave it back
   * @param closed why it cannot be handed in now
   */
  record Note(
      boolean returned,
      String level,
      @Nullable String opinion,
      String by,
      @Nullable Instant at,
      @Nullable Instant until,
      @Nullable String closed) {}

  /** The reader has been let in by the page before. */
  public @Nullable Note of(String number) {
    return filings.findByNumber(number).map(this::note).orElse(null);
  }

  private Note note(Filing filing) {
    @Nullable String closed = times.closed(filing).orElse(null);
    return Optional.of(filing)
        .filter(f -> f.state() == FilingState.RETURNED)
        .flatMap(
            f ->
                steps.findByFilingNumberOrderById(f.number()).stream()
                    .filter(step -> step.decision() == Decision.RETURN)
                    .reduce((earlier, later) -> later))
        .map(
            step ->
                new Note(
                    true,
                    step.levelTitle(),
                    step.opinion(),
                    step.actorName(),
                    step.decidedAt(),
                    filing.correctionUntil(),
                    closed))
        .orElseGet(() -> new Note(false, "", null, "", null, null, closed));
  }
}
