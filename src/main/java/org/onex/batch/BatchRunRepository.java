package org.onex.batch;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All acts on many filings. */
interface BatchRunRepository extends JpaRepository<BatchRun, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<BatchRun> findLockedById(String id);

  Page<BatchRun> findByInstitutionIdAndConfirmedAtNotNullOrderByStartedAtDesc(
      String institutionId, Pageable page);

  /** How many filings each of these acts is about, and for how many it was done. */
  @Query(
      """
      select new org.onex.batch.BatchRunRepository$Items(run.id, count(item),
        sum(case when item.state = org.onex.batch.BatchItem$State.DONE then 1 else 0 end))
      from BatchRun run left join run.items item where run.id in :ids group by run.id
      """)
  List<Items> items(Collection<String> ids);

  /** The count of one act. */
  record Items(String runId, long total, long done) {}
}
