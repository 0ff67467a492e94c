package org.onex.season;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All grants. */
public interface Grants extends JpaRepository<Grant, Long> {

  List<Grant> findBySeasonIdOrderByConfirmationProposedAtDesc(String seasonId);

  /** What somebody else of the office has proposed and may still be confirmed, not what follows. */
  @Query(
      """
      select g from Grant g where g.seasonId in :seasonIds
        and g.confirmation.confirmedAt is null and g.confirmation.withdrawnAt is null
        and g.confirmation.proposedBy <> :person
        and g.followsId is null and g.closesAt > :now
      order by g.closesAt
      """)
  List<Grant> waiting(Collection<String> seasonIds, Instant now, String person);

  List<Grant> findByFollowsIdOrderById(Long grantId);

  List<Grant> findByClosesAtOrderById(Instant closesAt);

  List<Grant> findBySeasonIdInAndConfirmationConfirmedAtNotNull(Collection<String> seasonIds);
}
