package org.onex.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All changes that are filed for the record. */
public interface PilotChanges extends JpaRepository<PilotChange, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<PilotChange> findLockedByNumber(String number);

  List<PilotChange> findByPlanNumberOrderByDraftedAtAscNumberAsc(String planNumber);

  Optional<PilotChange> findByOpenPlanNumber(String planNumber);

  long countByPlanNumber(String planNumber);

  long countByPlanSchoolIdAndState(String schoolId, ChangeState state);
}
