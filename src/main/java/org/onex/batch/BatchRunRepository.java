package org.onex.batch;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All acts on many filings. */
interface BatchRunRepository extends JpaRepository<BatchRun, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<BatchRun> findLockedById(String id);

  Page<BatchRun> findByInstitutionIdAndConfirmedAtNotNullOrderByStartedAtDesc(
      String institutionId, Pageable page);
}
