package org.onex.filing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onex.directory.UnitGroup;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All filings. */
public interface Filings
    extends JpaRepository<Filing, Long>, JpaSpecificationExecutor<Filing>, FilingByNumber {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Filing> findLockedByNumber(String number);

  /** Locked in the order of ids, so that two batches over the same filings cannot deadlock. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Filing> findLockedByNumberInOrderById(Collection<String> numbers);

  List<Filing> findByNumberIn(Collection<String> numbers);

  List<Filing> findByNumberInOrderById(Collection<String> numbers);

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

  /** What each school has of a season, counted by state. */
  @Query(
      """
      select new org.onex.filing.FilingsOfSchool(f.schoolId, f.state, count(f))
      from Filing f where f.seasonId = :seasonId group by f.schoolId, f.state
      """)
  List<FilingsOfSchool> bySchool(String seasonId);

  /**
   * Schools that owe something in a season: those with a filing that lies with them, and those with
   * none at all that are not excused.
   */
  @Query(
      """
      select new org.onex.directory.UnitGroup(min(s.id), count(s)) from Institution s
      where s.kind = org.onex.directory.InstitutionKind.SCHOOL and s.provinceId = :provinceId
        and (exists (select 1 from Filing f where f.seasonId = :seasonId and f.schoolId = s.id
            and f.state in :withSchool)
          or (s.id not in :excused and not exists (select 1 from Filing f
            where f.seasonId = :seasonId and f.schoolId = s.id)))
      group by s.schoolType, s.affiliation, s.superiorId
      """)
  List<UnitGroup> owing(
      String seasonId,
      String provinceId,
      Collection<FilingState> withSchool,
      Collection<String> excused);

  /** How many filings under review with a unit are of each 专业大类, by their submitted text. */
  @Query(
      """
      select new org.onex.filing.FilingsOfCategory(substring(l.majorCode, 1, 2), count(distinct f.id))
      from Filing f join f.revisions r join r.lines l
      where f.seasonId = :seasonId and f.unitId = :unitId
        and f.state = org.onex.filing.FilingState.IN_REVIEW and r.number = f.revisionInForce
        and length(l.majorCode) >= 2
      group by substring(l.majorCode, 1, 2) order by substring(l.majorCode, 1, 2)
      """)
  List<FilingsOfCategory> categories(String seasonId, String unitId);

  /** What the named filings come to that are under review with a unit, school by school. */
  @Query(
      """
      select new org.onex.filing.SchoolTally(s.id, s.name, count(distinct f.id),
        coalesce(sum(l.headcount), 0))
      from Filing f join Institution s on s.id = f.schoolId
        join f.revisions r left join r.lines l
      where f.number in :numbers and f.seasonId = :seasonId and f.unitId = :unitId
        and f.state = org.onex.filing.FilingState.IN_REVIEW and r.number = f.revisionInForce
      group by s.id, s.name order by s.id
      """)
  List<SchoolTally> tallies(String seasonId, String unitId, Collection<String> numbers);

  /** When the schools' time to correct returned filings ends. */
  @Query(
      """
      select distinct f.correctionUntil from Filing f
      where f.seasonId = :seasonId and f.state = org.onex.filing.FilingState.RETURNED
        and f.correctionUntil is not null
      """)
  List<Instant> correctionEnds(String seasonId);
}
