package org.onex.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every release there has been. */
public interface ReleaseRecords extends JpaRepository<ReleaseRecord, Long> {

  List<ReleaseRecord> findBySeasonIdOrderById(String seasonId);
}
