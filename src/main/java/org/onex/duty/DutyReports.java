package org.onex.duty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All reports. */
interface DutyReports extends JpaRepository<DutyReport, String> {

  List<DutyReport> findByTaskIdOrderByUnitId(String taskId);

  Optional<DutyReport> findByTaskIdAndUnitId(String taskId, String unitId);

  List<DutyReport> findByUnitId(String unitId);

  List<DutyReport> findByTaskIdAndUnitIdIn(String taskId, Collection<String> unitIds);

  long countByTaskIdAndStateIn(String taskId, Collection<DutyReport.State> states);

  /** Those with an entry that the office has chosen. */
  @Query(
      """
      select r from DutyReport r
      where r.taskId = :taskId and r.choices is not empty order by r.unitId
      """)
  List<DutyReport> chosen(String taskId);
}
