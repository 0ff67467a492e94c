package org.onex.expert;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Every seat and what was said there. */
interface Opinions extends JpaRepository<Opinion, Long> {

  List<Opinion> findByFilingNumberAndRevisionOrderById(String filingNumber, int revision);

  /** What an earlier sheet of a meeting said on the revisions in force. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      delete from Opinion o
      where o.personId is null and o.filingNumber in :numbers
        and exists (select 1 from Filing f where f.number = o.filingNumber
          and f.revisionInForce = o.revision)
      """)
  void forgetSheetsOn(Collection<String> numbers);

  /** How many seats each of these people has not spoken from yet and still may. */
  @Query(
      """
      select o.personId as personId, count(o) as seats from Opinion o
      where o.personId in :people and o.agrees is null
        and exists (select 1 from Filing f where f.number = o.filingNumber
          and f.revisionInForce = o.revision
          and f.state = org.onex.filing.FilingState.IN_REVIEW)
      group by o.personId
      """)
  List<Load> openSeats(Collection<String> people);

  /** One person's open seats. */
  interface Load {
    String getPersonId();

    long getSeats();
  }
}
