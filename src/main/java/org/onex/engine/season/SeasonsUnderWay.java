package org.onex.engine.season;

import org.onex.directory.Startup;
import org.onex.season.SeasonState;
import org.onex.season.Seasons;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every confirmed season has its process, also one that came with the demo or was restored. */
@Component
@Order(Startup.DEMO_DATA + 5)
class SeasonsUnderWay implements ApplicationRunner {

  private final Seasons seasons;
  private final SeasonProcess processes;
  private final SeasonRestart restart;

  SeasonsUnderWay(Seasons seasons, SeasonProcess processes, SeasonRestart restart) {
    this.seasons = seasons;
    this.processes = processes;
    this.restart = restart;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    restart.run();
    seasons
        .findByState(SeasonState.CONFIRMED)
        .forEach(season -> processes.startSeason(season.id()));
  }
}
