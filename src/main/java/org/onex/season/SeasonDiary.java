package org.onex.season;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.pack.Packs;
import org.onex.season.Occasion.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which occasion of a season is due, and which comes next. Holds the season while it is asked, so
 * that a grant confirmed meanwhile is either seen or waits.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SeasonDiary {

  private final Seasons seasons;
  private final SeasonQueries queries;
  private final SeasonOccasions worked;
  private final Packs packs;
  private final Clock clock;

  SeasonDiary(
      Seasons seasons, SeasonQueries queries, SeasonOccasions worked, Packs packs, Clock clock) {
    this.seasons = seasons;
    this.queries = queries;
    this.worked = worked;
    this.packs = packs;
    this.clock = clock;
  }

  /**
   * What a season has to do now.
   *
   * @param due what is due, null when nothing is
   * @param reached id of the last institution that this occasion has reached
   * @param next when to look again
   * @param ended whether every level is closed and the results are released
   */
  public record Page(
      EffectiveWindows openings,
      @Nullable Occasion due,
      String reached,
      Instant next,
      boolean ended) {}

  public Page page(String seasonId, Collection<Instant> correctionEnds) {
    seasons.findLockedById(seasonId);
    EffectiveWindows openings = queries.openings(seasonId);
    Instant now = clock.instant();
    Map<Occasion, SeasonOccasion> rows =
        worked.findBySeasonId(seasonId).stream()
            .collect(Collectors.toMap(SeasonOccasion::occasion, Function.identity()));
    List<Occasion> open =
        Occasions.of(openings, reminderDays(openings), correctionEnds).stream()
            .filter(o -> !rows.containsKey(o) || !rows.get(o).isWorked())
            .toList();
    List<Occasion> due =
        open.stream()
            .filter(o -> !o.at().isAfter(now) && !isStale(o, open, openings, now))
            .toList();
    Instant next =
        open.stream()
            .map(Occasion::at)
            .filter(at -> at.isAfter(now))
            .findFirst()
            .orElseGet(() -> endOfYear(now));
    boolean ended =
        open.stream().noneMatch(o -> o.at().isAfter(now))
            && openings.season().state() == SeasonState.RELEASED;
    if (due.isEmpty()) {
      return new Page(openings, null, "", next, ended);
    }
    SeasonOccasion row = rows.get(due.get(0));
    return new Page(openings, due.get(0), row == null ? "" : row.reached(), next, false);
  }

  /** Notes how far an occasion has come; null as the last reached means that it is finished. */
  public void note(String seasonId, Occasion occasion, @Nullable String reached) {
    SeasonOccasion row =
        worked.findBySeasonId(seasonId).stream()
            .filter(candidate -> candidate.occasion().equals(occasion))
            .findFirst()
            .orElseGet(() -> worked.save(new SeasonOccasion(seasonId, occasion)));
    if (reached == null) {
      row.finish(clock.instant());
    } else {
      row.reach(reached);
    }
  }

  /**
   * A reminder is pointless once a later one is due or the end has come, and an opening once the
   * level has closed.
   */
  private static boolean isStale(
      Occasion occasion, List<Occasion> open, EffectiveWindows openings, Instant now) {
    return switch (occasion.kind()) {
      case REMIND ->
          !now.isBefore(occasion.end())
              || open.stream()
                  .anyMatch(
                      other ->
                          other.kind() == Kind.REMIND
                              && other.level().equals(occasion.level())
                              && other.end().equals(occasion.end())
                              && other.at().isAfter(occasion.at())
                              && !other.at().isAfter(now));
      case OPENS ->
          openings.season().window(occasion.level()).map(w -> w.isBefore(now)).orElse(true);
      case CLOSES -> false;
    };
  }

  private List<Integer> reminderDays(EffectiveWindows openings) {
    return packs.policy(openings.season().policyVersion()).parameters().reminderDays();
  }

  /** Closed but not released: looked at again when released, dates move, or the year is over. */
  private static Instant endOfYear(Instant now) {
    return ChineseTime.startOf(ChineseTime.dayOf(now).withDayOfYear(1).plusYears(1));
  }
}
