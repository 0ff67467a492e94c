package org.onex.collection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All issues of all units. */
interface CollectedSummaries extends JpaRepository<CollectedSummary, String> {

  List<CollectedSummary> findBySeasonIdAndUnitIdOrderByNumber(String seasonId, String unitId);

  List<CollectedSummary> findBySeasonIdOrderByUnitIdAscNumberAsc(String seasonId);
}
