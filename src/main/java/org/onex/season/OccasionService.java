package org.onex.season;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.season.Occasion.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what the windows of a season have told, so that each is told once however often its
 * timer fires or its process begins again. When something is due, the models say.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OccasionService {

  private final Seasons seasons;
  private final SeasonQueries queries;
  private final SeasonOccasions told;
  private final Clock clock;

  OccasionService(Seasons seasons, SeasonQueries queries, SeasonOccasions told, Clock clock) {
    this.seasons = seasons;
    this.queries = queries;
    this.told = told;
    this.clock = clock;
  }

  /**
   * Something to tell now.
   *
   * @param reached id of the last institution that has been told already
   */
  public record Due(EffectiveWindows openings, Occasion occasion, String reached) {}

  /** Windows of a season that have not closed, or whose closing nobody has been told of. */
  public List<StageWindow> unfinished(String seasonId, Collection<Instant> correctionEnds) {
    seasons.findLockedById(seasonId);
    EffectiveWindows openings = queries.openings(seasonId);
    List<SeasonOccasion> rows = told.findBySeasonId(seasonId);
    Instant now = clock.instant();
    return StageWindows.of(openings, correctionEnds).stream()
        .filter(window -> isUnfinished(window, end(openings, window), rows, now))
        .toList();
  }

  private static boolean isUnfinished(
      StageWindow window, Instant end, List<SeasonOccasion> rows, Instant now) {
    return now.isBefore(end)
        || (isReviewed(window.stage())
            && rows(rows, Kind.CLOSES, window.stage(), end).noneMatch(SeasonOccasion::isWorked));
  }

  /** Whether somebody reviews there, who may leave work undone. */
  public static boolean isReviewed(String stage) {
    return !stage.equals("school") && !stage.equals(Occasion.CORRECTION);
  }

  /** The printed dates as they stand, or the end of its own. */
  public Window dates(String seasonId, StageWindow window) {
    EffectiveWindows openings = queries.openings(seasonId);
    Instant end = end(openings, window);
    Instant opens = opens(openings, window).orElse(null);
    return new Window(window.stage(), opens, end);
  }

  private static Instant end(EffectiveWindows openings, StageWindow window) {
    Instant own = window.ownEnd();
    return own == null
        ? openings.season().window(window.stage()).map(Window::closesAt).orElseThrow()
        : own;
  }

  private static Optional<Instant> opens(EffectiveWindows openings, StageWindow window) {
    return window.ownEnd() == null
        ? openings.season().window(window.stage()).map(Window::opensAt)
        : Optional.empty();
  }

  /**
   * When a reminder is due. The end itself, where nothing is told, if it would have been due before
   * the window opened or its end was known, or has been told since.
   */
  public Instant reminder(String seasonId, StageWindow window, Duration before) {
    EffectiveWindows openings = queries.openings(seasonId);
    Instant end = end(openings, window);
    Instant at = end.minus(before);
    boolean inTime =
        StageWindows.knownSince(openings, window).map(at::isAfter).orElse(true)
            && opens(openings, window).map(opens -> !at.isBefore(opens)).orElse(true);
    boolean isTold =
        rows(told.findBySeasonId(seasonId), Kind.REMIND, window.stage(), end)
            .anyMatch(row -> row.isWorked() && !row.day().isBefore(ChineseTime.dayOf(at)));
    return inTime && !isTold ? at : end;
  }

  /**
   * What there is to tell of a window now; nothing when it has been told, or is pointless: an
   * opening after the stage has closed, a reminder after the end.
   */
  public Optional<Due> due(String seasonId, Kind kind, StageWindow window) {
    seasons.findLockedById(seasonId);
    EffectiveWindows openings = queries.openings(seasonId);
    Instant end = end(openings, window);
    boolean over = !clock.instant().isBefore(end);
    return switch (kind) {
      case OPENS ->
          over
              ? Optional.empty()
              : opens(openings, window)
                  .flatMap(at -> due(openings, new Occasion(kind, window.stage(), at, at)));
      case REMIND -> over ? Optional.empty() : reminder(openings, window, end);
      case CLOSES -> due(openings, new Occasion(kind, window.stage(), end, end));
    };
  }

  /**
   * One a day, also where a late engine comes to several at once; a begun one is finished first.
   */
  private Optional<Due> reminder(EffectiveWindows openings, StageWindow window, Instant end) {
    var today = ChineseTime.dayOf(clock.instant());
    List<SeasonOccasion> before =
        rows(told.findBySeasonId(openings.season().id()), Kind.REMIND, window.stage(), end)
            .toList();
    Optional<SeasonOccasion> begun = before.stream().filter(row -> !row.isWorked()).findFirst();
    if (begun.isPresent()) {
      return begun.map(row -> new Due(openings, row.occasion(), row.reached()));
    }
    return before.stream().anyMatch(row -> row.day().equals(today))
        ? Optional.empty()
        : Optional.of(
            new Due(
                openings,
                new Occasion(Kind.REMIND, window.stage(), ChineseTime.startOf(today), end),
                ""));
  }

  private Optional<Due> due(EffectiveWindows openings, Occasion occasion) {
    Optional<SeasonOccasion> row = row(openings.season().id(), occasion);
    return row.filter(SeasonOccasion::isWorked).isPresent()
        ? Optional.empty()
        : Optional.of(new Due(openings, occasion, row.map(SeasonOccasion::reached).orElse("")));
  }

  /** Notes how far an occasion has come; null as the last reached means that it is finished. */
  public void note(Due due, @Nullable String reached) {
    String seasonId = due.openings().season().id();
    SeasonOccasion row =
        row(seasonId, due.occasion())
            .orElseGet(() -> told.save(new SeasonOccasion(seasonId, due.occasion())));
    if (reached == null) {
      row.finish(clock.instant());
    } else {
      row.reach(reached);
    }
  }

  private Optional<SeasonOccasion> row(String seasonId, Occasion occasion) {
    return told.findBySeasonId(seasonId).stream()
        .filter(row -> row.occasion().equals(occasion))
        .findFirst();
  }

  private static Stream<SeasonOccasion> rows(
      List<SeasonOccasion> rows, Kind kind, String stage, Instant end) {
    return rows.stream().filter(row -> row.isAbout(kind, stage, end));
  }
}
