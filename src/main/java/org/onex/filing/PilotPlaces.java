package org.onex.filing;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All places that filings hold in majors. */
interface PilotPlaces extends JpaRepository<MajorPilot, MajorPilot.Key> {

  /** Places of filings that are on their way or approved. */
  @Query(
      """
      select p from MajorPilot p, Filing f
      where p.schoolId in :schoolIds and p.year = :year and f.number = p.filingNumber
        and (f.inHouse = true or f.state not in (org.onex.filing.FilingState.DRAFT,
          org.onex.filing.FilingState.WITHDRAWN, org.onex.filing.FilingState.REJECTED))
      """)
  List<MajorPilot> held(Collection<String> schoolIds, int year);

  List<MajorPilot> findBySchoolIdAndYear(String schoolId, int year);

  List<MajorPilot> findByFilingNumber(String number);
}
