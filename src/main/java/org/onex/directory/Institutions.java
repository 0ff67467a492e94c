package org.onex.directory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All institutions. */
public interface Institutions extends JpaRepository<Institution, String> {

  Optional<Institution> findByCode(String code);

  /** Held until the transaction ends, by whoever counts something of one unit. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Institution> findLockedById(String id);

  List<Institution> findByNameAndKind(String name, InstitutionKind kind);

  List<Institution> findByCodeIn(Collection<String> codes);

  List<Institution> findByKindOrderByCode(InstitutionKind kind);

  List<Institution> findBySuperiorIdAndKindOrderByCode(String superiorId, InstitutionKind kind);

  List<Institution> findBySuperiorIdInAndKind(Collection<String> superiorIds, InstitutionKind kind);

  List<Institution> findByProvinceIdAndKind(String provinceId, InstitutionKind kind);

  List<Institution> findByProvinceIdOrderById(String provinceId);

  long countByProvinceId(String provinceId);

  /**
   * Schools and bureaus to choose from.
   *
   * @param pattern of a name or code, escaped with an exclamation mark
   */
  @Query(
      """
      select u from Institution u
      where u.provinceId = :provinceId
        and u.kind <> org.onex.directory.InstitutionKind.PROVINCE
        and (u.name like :pattern escape '!' or u.code like :pattern escape '!')
      order by u.kind, u.code
      """)
  List<Institution> choices(String provinceId, String pattern, Limit limit);

  @Query(
      """
      select new org.onex.directory.UnitGroup(min(u.id), count(u))
      from Institution u where u.provinceId = :provinceId
      group by u.kind, u.schoolType, u.affiliation, u.superiorId
      """)
  List<UnitGroup> groups(String provinceId);

  /** One school of each group below some superiors. */
  @Query(
      """
      select u from Institution u where u.id in (
        select min(s.id) from Institution s
        where s.superiorId in :superiorIds
          and s.kind = org.onex.directory.InstitutionKind.SCHOOL
        group by s.schoolType, s.affiliation, s.superiorId)
      """)
  List<Institution> exampleSchools(Collection<String> superiorIds);

  /** The next of some kinds in a province, for working through all of them in portions. */
  List<Institution> findByProvinceIdAndKindInAndIdGreaterThanOrderById(
      String provinceId, Collection<InstitutionKind> kinds, String after, Limit limit);
}
