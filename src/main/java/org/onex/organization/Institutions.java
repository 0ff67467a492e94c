package org.onex.organization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

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

  /** The next of some kinds in a province, for working through all of them in portions. */
  List<Institution> findByProvinceIdAndKindInAndIdGreaterThanOrderById(
      String provinceId, Collection<InstitutionKind> kinds, String after, Limit limit);
}
