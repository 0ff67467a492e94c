package org.onex.internalapproval;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All matters that schools settle within. */
public interface InternalApprovals extends JpaRepository<InternalApproval, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<InternalApproval> findLockedByNumber(String number);

  List<InternalApproval> findByKindAndSubjectInOrderByStartedAt(
      String kind, Collection<String> subjects);

  List<InternalApproval> findBySchoolIdAndState(String schoolId, ApprovalState state);

  List<InternalApproval> findBySchoolIdOrderByChangedAtDesc(String schoolId);

  int countBySubject(String subject);

  boolean existsBySchoolId(String schoolId);
}
