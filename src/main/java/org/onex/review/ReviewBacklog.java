package org.onex.review;

import java.time.Clock;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Role;
import org.onex.filing.Filings;
import org.onex.filing.FilingsAtUnit;
import org.onex.season.EffectiveWindows;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much waits and how much is overdue, counted by unit: a home page reads no list of filings.
 */
@Service
@Transactional(readOnly = true)
public class ReviewBacklog {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final Hierarchy hierarchy;
  private final Clock clock;

  ReviewBacklog(Filings filings, SeasonQueries seasons, Hierarchy hierarchy, Clock clock) {
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
    EffectiveWindows effectiveWindows = seasons.openings(seasonId);
    List<FilingsAtUnit> all = filings.underReview(seasonId);
    List<FilingsAtUnit> own =
        all.stream().filter(there -> there.unitId().equals(actor.institutionId())).toList();
    long late = late(effectiveWindows, own);
    return new Counts(
        own.stream().mapToLong(FilingsAtUnit::filings).sum() - late,
        late,
        own.stream().mapToLong(FilingsAtUnit::asked).sum(),
        late(
            effectiveWindows,
            all.stream()
                .filter(there -> !own.contains(there))
                .filter(there -> isBelow(actor, effectiveWindows, there.unitId()))
                .toList()));
  }

  private boolean isBelow(Actor actor, EffectiveWindows effectiveWindows, String unitId) {
    return actor.is(Role.PROVINCE_OFFICE)
        ? effectiveWindows.season().provinceId().equals(actor.institutionId())
        : actor.is(Role.BUREAU) && hierarchy.isAtOrAbove(actor.institutionId(), unitId);
  }

  private long late(EffectiveWindows effectiveWindows, List<FilingsAtUnit> there) {
    LateFilings late = new LateFilings(effectiveWindows, there, clock.instant());
    return late.isEmpty() ? 0 : filings.count(late.asSpecification());
  }
}
