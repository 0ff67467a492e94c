package org.onex.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All changes that are filed for the record. */
public interface ChangeNotifications extends JpaRepository<ChangeNotification, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<ChangeNotification> findLockedByNumber(String number);

  List<ChangeNotification> findByPlanNumberOrderByDraftedAtAscNumberAsc(String planNumber);

  Optional<ChangeNotification> findByOpenPlanNumber(String planNumber);

  long countByPlanNumber(String planNumber);

  long countByPlanSchoolIdAndState(String schoolId, ChangeState state);
}
