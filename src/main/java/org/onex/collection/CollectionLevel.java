package org.onex.collection;

import java.util.Optional;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.pack.Packs;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;

/** Which level of a season collects, where its notice has one that does. */
@Component
class CollectionLevel {

  private final SeasonBook seasons;
  private final Packs packs;

  CollectionLevel(SeasonBook seasons, Packs packs) {
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
