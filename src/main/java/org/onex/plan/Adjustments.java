package org.onex.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All adjustments. */
public interface Adjustments extends JpaRepository<Adjustment, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Adjustment> findLockedByNumber(String number);

  List<Adjustment> findByPlanNumberOrderByRequestedAtAscNumberAsc(String planNumber);

  Optional<Adjustment> findByOpenPlanNumber(String planNumber);

  long countByPlanNumber(String planNumber);

  long countByPlanSchoolIdAndState(String schoolId, AdjustmentState state);
}
