package org.onex.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.onex.season.EffectiveWindows;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a school can hand in now: told where work begins, not where it ends. */
@Component
@Transactional(readOnly = true)
public class FilingTimes {

  private static final String SCHOOL = "school";

  private final SeasonQueries seasons;
  private final Clock clock;

  FilingTimes(SeasonQueries seasons, Clock clock) {
    this.seasons = seasons;
    this.clock = clock;
  }

  /** Why nothing new can be handed in now. */
  public Optional<String> closed(Season season, String schoolId) {
    EffectiveWindows effectiveWindows = seasons.openings(season.id());
    Instant now = clock.instant();
    return effectiveWindows.isOpen(SCHOOL, schoolId, null, now)
        ? Optional.empty()
        : Optional.of(effectiveWindows.closedSentence(SCHOOL, "申报", schoolId, null, now));
  }

  /** Why this one cannot be handed in now: its own time counts, a period to correct it included. */
  public Optional<String> closed(Filing filing) {
    return new SubmissionValidator(seasons.openings(filing.seasonId()), clock.instant())
        .closed(filing);
  }
}
