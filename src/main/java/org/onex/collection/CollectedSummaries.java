package org.onex.collection;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.season.Season;
import org.springframework.data.jpa.repository.JpaRepository;

/** All issues of all units. */
interface CollectedSummaries extends JpaRepository<CollectedSummary, String> {

  List<CollectedSummary> findBySeasonIdAndUnitIdOrderByNumber(String seasonId, String unitId);

  List<CollectedSummary> findBySeasonIdOrderByUnitIdAscNumberAsc(String seasonId);

  default SummaryVersions issues(Actor actor, Season season) {
    return new SummaryVersions(
        findBySeasonIdAndUnitIdOrderByNumber(season.id(), actor.institutionId()));
  }
}
