package org.onex.duty;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All tasks of all seasons. */
interface DutyTasks extends JpaRepository<DutyTask, String> {

  List<DutyTask> findBySeasonIdOrderByDueAtAscReportAsc(String seasonId);

  List<DutyTask> findByProvinceIdOrderByDueAtDescIdAsc(String provinceId);
}
