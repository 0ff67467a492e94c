package org.onex.calendar;

import java.time.Clock;
import org.onex.pack.PackInForce;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands newly deployed rules to the seasons of the pack that nobody could file into yet. What has
 * opened keeps the rules it opened with.
 */
@Component
class RulesUntilOpening {

  private final Seasons seasons;
  private final Clock clock;

  RulesUntilOpening(Seasons seasons, Clock clock) {
    this.seasons = seasons;
    this.clock = clock;
  }

  @EventListener
  void on(PackInForce pack) {
    seasons.lockByPack(pack.pack()).stream()
        .filter(season -> !season.hasOpened(clock.instant()))
        .forEach(season -> season.judgeBy(pack.version()));
  }
}
