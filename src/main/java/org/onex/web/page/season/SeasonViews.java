package org.onex.web.page.season;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.pack.Packs;
import org.onex.season.EffectiveWindows;
import org.onex.season.ReviewingUnits;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.StageTitles;
import org.onex.season.Window;
import org.springframework.stereotype.Component;

/** Reads seasons with titles of levels as their pack has them and grants that reach the reader. */
@Component
public class SeasonViews {

  private final SeasonQueries seasons;
  private final Packs packs;
  private final ReviewingUnits units;
  private final Institutions institutions;
  private final Clock clock;

  SeasonViews(
      SeasonQueries seasons,
      Packs packs,
      ReviewingUnits units,
      Institutions institutions,
      Clock clock) {
    this.seasons = seasons;
    this.packs = packs;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  public SeasonView of(Actor actor, Season season) {
    EffectiveWindows effectiveWindows = seasons.openings(season.id());
    Instant now = clock.instant();
    Set<String> own = ownLevels(actor, season);
    return new SeasonView(
        season,
        season.windows().stream()
            .map(window -> level(actor, own, effectiveWindows, window, now))
            .toList(),
        packs.policy(season.policyVersion()).steps().stream()
            .filter(step -> step.isTimed() && season.window(step.level()).isEmpty())
            .toList());
  }

  public String levelTitle(Season season, String level) {
    return StageTitles.title(packs.policy(season.policyVersion()), level);
  }

  private SeasonView.StageTime level(
      Actor actor, Set<String> own, EffectiveWindows effectiveWindows, Window window, Instant now) {
    boolean ownLevel =
        own.stream()
            .anyMatch(
                level ->
                    effectiveWindows.season().window(level).filter(window::equals).isPresent());
    Instant end =
        effectiveWindows
            .closesAt(window.level(), ownLevel ? actor.institutionId() : null, null)
            .orElseThrow();
    Instant opens = window.opensAt();
    SeasonView.Status status =
        opens != null && now.isBefore(opens)
            ? SeasonView.Status.AHEAD
            : now.isBefore(end) ? SeasonView.Status.OPEN : SeasonView.Status.OVER;
    return new SeasonView.StageTime(
        window.level(),
        levelTitle(effectiveWindows.season(), window.level()),
        opens,
        window.closesAt(),
        end.equals(window.closesAt()) ? null : end,
        end,
        ownLevel,
        status);
  }

  /** Levels at which the reader's unit acts; grants for one unit are shown to it there. */
  private Set<String> ownLevels(Actor actor, Season season) {
    return actor.is(Role.SCHOOL) || actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE)
        ? units.levelsOf(
            packs.policy(season.policyVersion()),
            institutions.findById(actor.institutionId()).orElseThrow())
        : Set.of();
  }
}
