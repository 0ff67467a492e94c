package org.onex.season;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All supplementary notices. */
public interface SupplementaryNotices extends JpaRepository<SupplementaryNotice, Long> {

  /** What somebody else of the office has entered and nobody has confirmed. */
  @Query(
      """
      select n from SupplementaryNotice n where n.seasonId in :seasonIds
        and n.confirmation.confirmedAt is null and n.confirmation.withdrawnAt is null
        and n.confirmation.proposedBy <> :person
      order by n.confirmation.proposedAt
      """)
  List<SupplementaryNotice> waiting(Collection<String> seasonIds, String person);

  List<SupplementaryNotice> findBySeasonIdOrderByIdDesc(String seasonId);
}
