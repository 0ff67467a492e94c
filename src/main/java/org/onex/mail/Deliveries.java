package org.onex.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/**
 * Letters are large and many, so that only an index may be read to count them: {@code count(*)},
 * since {@code count(d)} asks for the identifier of each, and with it for the letter.
 */
interface Deliveries extends JpaRepository<Delivery, String>, JpaSpecificationExecutor<Delivery> {

  @Query(
      """
      select new org.onex.mail.DeliveryKey(d.about, d.occasion, d.template, d.recipient)
      from Delivery d where d.about in :abouts and d.template in :templates
      """)
  List<DeliveryKey> keysOf(Collection<String> abouts, Collection<MailTemplate> templates);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Delivery d where d.id = :id")
  Optional<Delivery> lock(String id);

  /** How many mails stand in a state. */
  record Count(DeliveryState state, long mails) {}

  @Query(
      """
      select new org.onex.mail.Deliveries$Count(d.state, count(*)) from Delivery d
      where d.provinceId = :province and d.state in :states group by d.state
      """)
  List<Count> countByState(String province, Collection<DeliveryState> states);

  @Query(
      """
      select new org.onex.mail.Deliveries$Count(d.state, count(*)) from Delivery d
      group by d.state
      """)
  List<Count> countAllByState();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select d from Delivery d where d.provinceId = :province and d.state in :states
        and d.address is not null order by d.createdAt, d.id
      """)
  List<Delivery> lockStopped(String province, Collection<DeliveryState> states, Pageable first);

  @Query(
      value =
          "select d from Delivery d where d.personId = :personId order by d.createdAt desc, d.id",
      countQuery = "select count(*) from Delivery d where d.personId = :personId")
  Page<Delivery> to(String personId, Pageable page);

  Optional<Delivery> findByIdAndPersonId(String id, String personId);

  @Query("select count(*) from Delivery d where d.personId = :personId and d.readAt is null")
  long unread(String personId);

  @Modifying
  @Query("update Delivery d set d.readAt = :now where d.personId = :personId and d.readAt is null")
  int markAllRead(String personId, Instant now);

  List<Delivery> findByAboutOrderByCreatedAtAscIdAsc(String about);
}
