package org.onex.filing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All filings. */
public interface Filings extends JpaRepository<Filing, Long>, JpaSpecificationExecutor<Filing> {

  Optional<Filing> findByNumber(String number);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Filing> findLockedByNumber(String number);

  /** Locked in the order of ids, so that two batches over the same filings cannot deadlock. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Filing> findLockedByNumberInOrderById(Collection<String> numbers);

  List<Filing> findByNumberIn(Collection<String> numbers);

  List<Filing> findBySeasonIdAndSchoolIdOrderByNumber(String seasonId, String schoolId);

  List<Filing> findBySeasonIdAndSchoolIdInAndCertificateIdIn(
      String seasonId, Collection<String> schoolIds, Collection<String> certificateIds);

  long countBySeasonIdAndRevisionInForceGreaterThan(String seasonId, int revision);

  /** The next of a season's submitted filings, for working through all of them in portions. */
  List<Filing> findBySeasonIdAndRevisionInForceGreaterThanAndIdGreaterThanOrderById(
      String seasonId, int revision, Long after, Limit limit);

  List<Filing> findBySchoolIdAndCertificateIdAndState(
      String schoolId, String certificateId, FilingState state);

  List<Filing> findBySchoolIdInAndCertificateIdInAndState(
      Collection<String> schoolIds, Collection<String> certificateIds, FilingState state);

  List<Filing> findByCertificateIdInAndStateIn(
      Collection<String> certificateIds, Collection<FilingState> states);

  @Query(
      """
      select f.number from Filing f where f.certificateId in :certificateIds
        and f.state = org.onex.filing.FilingState.IN_REVIEW order by f.id
      """)
  List<String> numbersInReview(Collection<String> certificateIds);

  List<Filing> findBySeasonIdAndState(String seasonId, FilingState state);

  /** Numbers in a state, in order, without those that failed before. */
  @Query(
      """
      select f.number from Filing f
      where f.seasonId = :seasonId and f.state = :state and f.number not in :except order by f.id
      """)
  List<String> numbers(String seasonId, FilingState state, Collection<String> except, Limit limit);

  List<Filing> findBySeasonIdAndStateAndLevel(String seasonId, FilingState state, String level);

  /** Filings as far as lists, reminders and deadlines need them, without their texts. */
  @Query(
      """
      select new org.onex.filing.FilingRef(f.number, f.seasonId, f.schoolId, f.certificateId,
        f.provinceId, f.reviewUnitId, f.state, f.level, f.unitId, f.correctionUntil)
      from Filing f where f.seasonId = :seasonId and f.state in :states order by f.number
      """)
  List<FilingRef> refs(String seasonId, Collection<FilingState> states);

  @Query(
      """
      select new org.onex.filing.FilingRef(f.number, f.seasonId, f.schoolId, f.certificateId,
        f.provinceId, f.reviewUnitId, f.state, f.level, f.unitId, f.correctionUntil)
      from Filing f where f.seasonId = :seasonId and f.schoolId in :schoolIds order by f.number
      """)
  List<FilingRef> refsOfSchools(String seasonId, Collection<String> schoolIds);

  /** What is under review, unit by unit: as many rows as there are units, however many filings. */
  @Query(
      """
      select new org.onex.filing.FilingsAtUnit(f.level, f.unitId, count(f),
        count(f.takeBackAskedAt))
      from Filing f where f.seasonId = :seasonId
        and f.state = org.onex.filing.FilingState.IN_REVIEW
        and f.level is not null and f.unitId is not null
      group by f.level, f.unitId
      """)
  List<FilingsAtUnit> underReview(String seasonId);

  long countByNumberInAndStateAndLevelAndUnitId(
      Collection<String> numbers, FilingState state, String level, String unitId);

  /** When the schools' time to correct returned filings ends. */
  @Query(
      """
      select distinct f.correctionUntil from Filing f
      where f.seasonId = :seasonId and f.state = org.onex.filing.FilingState.RETURNED
        and f.correctionUntil is not null
      """)
  List<Instant> correctionEnds(String seasonId);
}
