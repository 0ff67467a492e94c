package org.onex.casework;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What could not be done, by the work that it belongs to. */
public interface StuckCases extends JpaRepository<StuckCase, String> {

  List<StuckCase> findByWorkOrderByCaseNumber(String work);

  List<StuckCase> findByWorkStartingWithOrderByFailedAt(String works);

  void deleteByWork(String work);
}
