package org.onex.filing;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All places that filings hold in majors. */
interface MajorSlotRepository extends JpaRepository<MajorSlot, MajorSlot.Key> {

  String ALIVE =
      """
      f.number = p.filingNumber
        and (f.inHouse = true or f.state not in (org.onex.filing.FilingState.DRAFT,
          org.onex.filing.FilingState.WITHDRAWN, org.onex.filing.FilingState.REJECTED))
      """;

  /** Places of filings that are on their way or approved. */
  @Query(
      """
      select p from MajorSlot p, Filing f
      where p.schoolId in :schoolIds and p.year = :year and
      """
          + ALIVE)
  List<MajorSlot> held(Collection<String> schoolIds, int year);

  /** Gives up the places of other filings that came to nothing: one statement finds and deletes. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      delete from MajorSlot p
      where p.schoolId = :schoolId and p.year = :year and p.filingNumber <> :number
        and not exists (select 1 from Filing f where
      """
          + ALIVE
          + ")")
  void giveUp(String schoolId, int year, String number);

  List<MajorSlot> findByFilingNumber(String number);
}
