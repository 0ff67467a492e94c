package org.onex.calendar;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All supplementary notices. */
public interface SupplementaryNotices extends JpaRepository<SupplementaryNotice, Long> {

  List<SupplementaryNotice> findBySeasonIdOrderByIdDesc(String seasonId);
}
