package org.onex.season;

import java.time.Clock;
import java.util.stream.Stream;
import org.onex.pack.PackVersionActivated;
import org.onex.pack.Packs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands newly deployed rules, of a notice or of one school, to the seasons that nobody could file
 * into yet. What has opened keeps the rules it opened with.
 */
@Component
class RulesUntilOpening {

  private final Seasons seasons;
  private final Packs packs;
  private final Clock clock;

  RulesUntilOpening(Seasons seasons, Packs packs, Clock clock) {
    this.seasons = seasons;
    this.packs = packs;
    this.clock = clock;
  }

  @EventListener
  void on(PackVersionActivated pack) {
    unopened(pack.pack())
        .forEach(
            season -> {
              season.judgeBy(pack.version());
              layer(season);
            });
    if (pack.ofSchool()) {
      pack.parents().stream().flatMap(this::unopened).forEach(this::layer);
    }
  }

  private Stream<Season> unopened(String pack) {
    return seasons.findLockedByPackOrderById(pack).stream()
        .filter(season -> !season.hasOpened(clock.instant()));
  }

  private void layer(Season season) {
    season.layered(packs.schoolLayers(season.pack()));
  }
}
