package org.onex.editing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All last savings. */
interface LastEdits extends JpaRepository<LastEdit, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<LastEdit> findLockedBySubject(String subject);

  List<LastEdit> findBySubjectIn(Collection<String> subjects);
}
