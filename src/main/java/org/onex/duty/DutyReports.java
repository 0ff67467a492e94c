package org.onex.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All reports. */
interface DutyReports extends JpaRepository<DutyReport, String> {

  List<DutyReport> findByTaskIdOrderByUnitId(String taskId);

  Optional<DutyReport> findByTaskIdAndUnitId(String taskId, String unitId);

  List<DutyReport> findByUnitId(String unitId);
}
