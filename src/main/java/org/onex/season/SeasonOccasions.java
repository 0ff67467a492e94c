package org.onex.season;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SeasonOccasions extends JpaRepository<SeasonOccasion, Long> {

  List<SeasonOccasion> findBySeasonId(String seasonId);
}
