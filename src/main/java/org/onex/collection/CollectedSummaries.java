package org.onex.collection;

import java.util.List;
import org.onex.calendar.Season;
import org.onex.organization.Actor;
import org.springframework.data.jpa.repository.JpaRepository;

/** All issues of all units. */
interface CollectedSummaries extends JpaRepository<CollectedSummary, String> {

  List<CollectedSummary> findBySeasonIdAndUnitIdOrderByNumber(String seasonId, String unitId);

  List<CollectedSummary> findBySeasonIdOrderByUnitIdAscNumberAsc(String seasonId);

  default Issues issues(Actor actor, Season season) {
    return new Issues(findBySeasonIdAndUnitIdOrderByNumber(season.id(), actor.institutionId()));
  }
}
