package org.onex.plan;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;

/** All plans. */
public interface Plans extends JpaRepository<Plan, String>, JpaSpecificationExecutor<Plan> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Plan> findLockedByNumber(String number);

  List<Plan> findBySchoolIdAndCertificateIdAndRevokedAtNull(String schoolId, String certificateId);

  List<Plan> findByCertificateIdInAndRevokedAtNull(Collection<String> certificateIds);

  List<Plan> findBySeasonIdInAndSchoolIdInAndRevokedAtNull(
      Collection<String> seasonIds, Collection<String> schoolIds);
}
