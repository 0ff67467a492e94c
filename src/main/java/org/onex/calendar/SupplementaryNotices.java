package org.onex.calendar;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All supplementary notices. */
public interface SupplementaryNotices extends JpaRepository<SupplementaryNotice, Long> {

  /** What somebody else of the office has entered and nobody has confirmed. */
  List<SupplementaryNotice> findBySeasonIdInAndConfirmedAtNullAndProposedByNotOrderByProposedAt(
      Collection<String> seasonIds, String person);

  List<SupplementaryNotice> findBySeasonIdOrderByIdDesc(String seasonId);
}
