package org.onex.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** All institutions. */
public interface Institutions extends JpaRepository<Institution, String> {

  Optional<Institution> findByCode(String code);

  List<Institution> findByCodeIn(Collection<String> codes);

  List<Institution> findByKindOrderByCode(InstitutionKind kind);

  List<Institution> findBySuperiorIdAndKindOrderByCode(String superiorId, InstitutionKind kind);

  List<Institution> findByProvinceIdOrderById(String provinceId);

  /** The next of some kinds in a province, for working through all of them in portions. */
  List<Institution> findByProvinceIdAndKindInAndIdGreaterThanOrderById(
      String provinceId, Collection<InstitutionKind> kinds, String after, Limit limit);
}
