package org.onex.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.onex.calendar.Grant;
import org.onex.calendar.GrantScope;
import org.onex.calendar.Openings;
import org.onex.calendar.SeasonBook;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.FilingsAtUnit;
import org.onex.organization.Actor;
import org.onex.organization.Hierarchy;
import org.onex.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much waits and how much is overdue, counted by unit: a home page reads no list of filings.
 */
@Service
@Transactional(readOnly = true)
public class ReviewBacklog {

  private final Filings filings;
  private final SeasonBook seasons;
  private final Hierarchy hierarchy;
  private final Clock clock;

  ReviewBacklog(Filings filings, SeasonBook seasons, Hierarchy hierarchy, Clock clock) {
    this.filings = filings;
    this.seasons = seasons;
    this.hierarchy = hierarchy;
    this.clock = clock;
  }

  /**
   * What one's own unit has, and what lies overdue with units below it.
   *
   * @param inTime what the unit may still decide
   * @param asked how many of its filings their schools want back
   */
  public record Counts(long inTime, long late, long asked, long lateBelow) {}

  public Counts of(Actor actor, String seasonId) {
    Openings openings = seasons.openings(seasonId);
    long inTime = 0;
    long late = 0;
    long asked = 0;
    long below = 0;
    for (FilingsAtUnit there : filings.underReview(seasonId)) {
      long overdue = overdue(openings, there);
      if (there.unitId().equals(actor.institutionId())) {
        inTime += there.filings() - overdue;
        late += overdue;
        asked += there.asked();
      } else if (isBelow(actor, openings, there.unitId())) {
        below += overdue;
      }
    }
    return new Counts(inTime, late, asked, below);
  }

  private boolean isBelow(Actor actor, Openings openings, String unitId) {
    return actor.is(Role.PROVINCE_OFFICE)
        ? openings.season().provinceId().equals(actor.institutionId())
        : actor.is(Role.BUREAU) && hierarchy.isAtOrAbove(actor.institutionId(), unitId);
  }

  /** A unit's window is over for all its filings, but for those that were given time one by one. */
  private long overdue(Openings openings, FilingsAtUnit there) {
    Instant now = clock.instant();
    List<Grant> single =
        openings.grants().stream()
            .filter(grant -> grant.scope() == GrantScope.FILING)
            .filter(grant -> grant.level().equals(there.level()))
            .toList();
    boolean timed = openings.season().window(there.level()).isEmpty();
    if (timed) {
      return lying(there, ended(single, now));
    }
    boolean over =
        openings
            .closesAt(there.level(), there.unitId(), null)
            .filter(e -> !now.isBefore(e))
            .isPresent();
    return over ? there.filings() - lying(there, running(single, now)) : 0;
  }

  private long lying(FilingsAtUnit there, List<String> numbers) {
    return numbers.isEmpty()
        ? 0
        : filings.countByNumberInAndStateAndLevelAndUnitId(
            numbers, FilingState.IN_REVIEW, there.level(), there.unitId());
  }

  private static List<String> running(List<Grant> single, Instant now) {
    return single.stream()
        .filter(grant -> now.isBefore(grant.closesAt()))
        .map(grant -> Objects.requireNonNull(grant.target()))
        .distinct()
        .toList();
  }

  private static List<String> ended(List<Grant> single, Instant now) {
    List<String> running = running(single, now);
    return single.stream()
        .map(grant -> Objects.requireNonNull(grant.target()))
        .filter(number -> !running.contains(number))
        .distinct()
        .toList();
  }
}
