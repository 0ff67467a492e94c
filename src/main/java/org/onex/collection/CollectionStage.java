package org.onex.collection;

import java.util.Optional;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;

/** Which level of a season collects, where its notice has one that does. */
@Component
class CollectionStage {

  private final SeasonQueries seasons;
  private final Packs packs;

  CollectionStage(SeasonQueries seasons, Packs packs) {
    this.seasons = seasons;
    this.packs = packs;
  }

  Optional<String> of(String seasonId) {
    return of(seasons.season(seasonId));
  }

  Optional<String> of(Season season) {
    return policy(season).parameters().collectingLevel();
  }

  Policy policy(Season season) {
    return packs.policy(season.policyVersion());
  }
}
