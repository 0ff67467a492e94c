package org.onex.web.page;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Openings;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.calendar.Window;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.onex.pack.Packs;
import org.onex.policy.Step;
import org.springframework.stereotype.Component;

/** Reads seasons with titles of levels as their pack has them and grants that reach the reader. */
@Component
public class SeasonViews {

  private final SeasonBook seasons;
  private final Packs packs;
  private final Clock clock;

  SeasonViews(SeasonBook seasons, Packs packs, Clock clock) {
    this.seasons = seasons;
    this.packs = packs;
    this.clock = clock;
  }

  public SeasonView of(Actor actor, Season season) {
    Openings openings = seasons.openings(season.id());
    Instant now = clock.instant();
    return new SeasonView(
        season,
        season.windows().stream().map(window -> level(actor, openings, window, now)).toList());
  }

  String levelTitle(Season season, String level) {
    return packs.policy(season.policyVersion()).steps().stream()
        .filter(step -> step.level().equals(level))
        .map(Step::title)
        .findFirst()
        .orElse(level);
  }

  private SeasonView.Level level(Actor actor, Openings openings, Window window, Instant now) {
    Instant end =
        openings.closesAt(window.level(), unit(actor, window.level()), null).orElseThrow();
    Instant opens = window.opensAt();
    SeasonView.Status status =
        opens != null && now.isBefore(opens)
            ? SeasonView.Status.AHEAD
            : now.isBefore(end) ? SeasonView.Status.OPEN : SeasonView.Status.OVER;
    return new SeasonView.Level(
        window.level(),
        levelTitle(openings.season(), window.level()),
        opens,
        window.closesAt(),
        end.equals(window.closesAt()) ? null : end,
        end,
        status);
  }

  /** Grants for one unit are shown to that unit at its own level. */
  private static @Nullable String unit(Actor actor, String level) {
    boolean own =
        switch (level) {
          case "school" -> actor.is(Role.SCHOOL);
          case "province" -> actor.is(Role.PROVINCE_OFFICE);
          default -> actor.is(Role.BUREAU);
        };
    return own ? actor.institutionId() : null;
  }
}
