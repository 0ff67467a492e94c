package org.onex.review;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every round of releases there has been. */
public interface ReleaseRecords extends JpaRepository<ReleaseRecord, Long> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<ReleaseRecord> findLockedByIdAndSeasonId(Long id, String seasonId);

  List<ReleaseRecord> findBySeasonIdOrderByIdDesc(String seasonId);

  /** The newest round of each season that somebody else has proposed and nobody has confirmed. */
  @Query(
      """
      select r from ReleaseRecord r, Season s where s.id = r.seasonId and s.provinceId = :provinceId
        and r.confirmation.confirmedAt is null and r.confirmation.withdrawnAt is null
        and r.confirmation.proposedBy <> :person
        and r.id = (select max(o.id) from ReleaseRecord o where o.seasonId = r.seasonId)
      order by r.id
      """)
  List<ReleaseRecord> waiting(String provinceId, String person);

  /** Whether two persons have released this filing's result as it now stands. */
  @Query(
      """
      select count(r) > 0 from ReleaseRecord r join r.listed one, Filing f
      where f.number = :number and one.number = f.number and one.decision = f.proposedDecision
        and r.confirmation.confirmedAt is not null
      """)
  boolean isConfirmed(String number);

  /** What the newest confirmed round lists and has not become known yet, as it is listed. */
  @Query(
      """
      select f.number from ReleaseRecord r join r.listed one, Filing f
      where f.number = one.number and f.proposedDecision = one.decision
        and f.state = org.onex.filing.FilingState.DECIDED and f.number not in :except
        and r.id = (select max(o.id) from ReleaseRecord o
          where o.seasonId = :seasonId and o.confirmation.confirmedAt is not null)
      order by f.id
      """)
  List<String> confirmed(String seasonId, Collection<String> except, Limit limit);
}
