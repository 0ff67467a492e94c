package org.onex.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All grants. */
public interface Grants extends JpaRepository<Grant, Long> {

  List<Grant> findBySeasonIdOrderByProposedAtDesc(String seasonId);

  /** What somebody else of the office has proposed and may still be confirmed, not what follows. */
  List<Grant>
      findBySeasonIdInAndConfirmedAtNullAndFollowsIdNullAndClosesAtAfterAndProposedByNotOrderByClosesAt(
          Collection<String> seasonIds, Instant now, String person);

  List<Grant> findByFollowsIdOrderById(Long grantId);

  List<Grant> findByClosesAtOrderById(Instant closesAt);

  List<Grant> findBySeasonIdInAndConfirmedAtNotNull(Collection<String> seasonIds);
}
