package org.onex.report;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All issues of summaries. */
interface SummaryIssues extends JpaRepository<SummaryIssue, Long> {

  Optional<SummaryIssue> findFirstBySeasonIdAndUnitIdOrderByRevisionDesc(
      String seasonId, String unitId);
}
