package org.onex.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 邮件记录: what became of every letter, for the office of the province and administrators; operations
 * see only what did not arrive, and not what it says.
 */
@Service
@Transactional(readOnly = true)
public class DeliveryLog {

  /** What a person is to send again. */
  static final Set<DeliveryState> STOPPED =
      EnumSet.of(DeliveryState.FAILED, DeliveryState.UNCONFIRMED);

  private static final Set<DeliveryState> WAITING =
      EnumSet.of(
          DeliveryState.FAILED,
          DeliveryState.UNCONFIRMED,
          DeliveryState.ADDRESS_BAD,
          DeliveryState.QUEUED,
          DeliveryState.DELAYED);

  private static final int MOST_AT_ONCE = 1000;

  private final Deliveries deliveries;
  private final Institutions institutions;
  private final MailDispatch dispatch;
  private final EntityManager entityManager;

  DeliveryLog(
      Deliveries deliveries,
      Institutions institutions,
      MailDispatch dispatch,
      EntityManager entityManager) {
    this.deliveries = deliveries;
    this.institutions = institutions;
    this.dispatch = dispatch;
    this.entityManager = entityManager;
  }

  /** Newest first, without what they say. */
  public Page<DeliveryEntry> find(Actor actor, DeliveryFilter filter, Pageable page) {
    Specification<Delivery> wanted = seenBy(actor, filter);
    CriteriaBuilder is = entityManager.getCriteriaBuilder();
    CriteriaQuery<DeliveryEntry> query = is.createQuery(DeliveryEntry.class);
    Root<Delivery> delivery = query.from(Delivery.class);
    query
        .select(DeliveryEntry.listed(delivery, is))
        .where(wanted.toPredicate(delivery, query, is))
        .orderBy(is.desc(delivery.get("createdAt")), is.asc(delivery.get("id")));
    List<DeliveryEntry> found =
        entityManager
            .createQuery(query)
            .setFirstResult((int) page.getOffset())
            .setMaxResults(page.getPageSize())
            .getResultList();
    return new PageImpl<>(found, page, count(wanted))
        .map(entry -> actor.is(Role.OPERATIONS) ? entry.withoutContent() : entry);
  }

  /** What one of them says; nothing for operations. */
  public Optional<InboxItem> letter(Actor actor, String id) {
    String province = provinceSeenBy(actor);
    return actor.is(Role.OPERATIONS)
        ? Optional.empty()
        : deliveries
            .findById(id)
            .filter(delivery -> delivery.provinceId().equals(province))
            .map(InboxItem::of);
  }

  /** How many there are in a state. */
  public long count(Actor actor, DeliveryState state) {
    return count(seenBy(actor, DeliveryFilter.ofState(state)));
  }

  private long count(Specification<Delivery> wanted) {
    CriteriaBuilder is = entityManager.getCriteriaBuilder();
    CriteriaQuery<Long> query = is.createQuery(Long.class);
    Root<Delivery> delivery = query.from(Delivery.class);
    query.select(is.count(is.literal(1))).where(wanted.toPredicate(delivery, query, is));
    return entityManager.createQuery(query).getSingleResult();
  }

  public List<DeliveryState> statesShownTo(Actor actor) {
    return Arrays.stream(DeliveryState.values()).filter(state -> shows(actor, state)).toList();
  }

  private Specification<Delivery> seenBy(Actor actor, DeliveryFilter filter) {
    String province = provinceSeenBy(actor);
    return (delivery, query, is) -> {
      List<Predicate> all = filter.predicates(delivery, is);
      all.add(is.equal(delivery.get("provinceId"), province));
      all.add(delivery.get("state").in(statesShownTo(actor)));
      return is.and(all.toArray(Predicate[]::new));
    };
  }

  private static boolean shows(Actor actor, DeliveryState state) {
    return !actor.is(Role.OPERATIONS) || state.isTrouble();
  }

  /** All mails about one filing, plan, season or grant; the caller knows who may see that. */
  public List<DeliveryEntry> about(String about) {
    return deliveries.findByAboutOrderByCreatedAtAscIdAsc(about).stream()
        .map(DeliveryEntry::of)
        .toList();
  }

  /** A person has looked and wants another attempt, at the risk that the mail arrives twice. */
  @Transactional
  public void resend(Actor actor, String deliveryId) {
    String province = provinceSeenBy(actor);
    Delivery delivery =
        deliveries
            .lock(deliveryId)
            .filter(found -> found.provinceId().equals(province) && shows(actor, found.state()))
            .orElseThrow(() -> new Refusal("UNKNOWN_DELIVERY", "没有这条邮件记录，请刷新列表后再试。"));
    if (!delivery.state().canBeResent()) {
      throw new Refusal(
          "NOT_RESENDABLE",
          "该邮件当前为“" + delivery.state().label() + "”，只有发送失败、地址无效、待确认和仅站内消息的邮件可以重新发送。");
    }
    if (delivery.address() == null) {
      throw new Refusal("NO_ADDRESS", delivery.recipientName() + "未登记邮箱，请先登记邮箱；该消息可在站内消息中查看。");
    }
    delivery.queueAgain(actor.name() + "要求重新发送");
    deliveries.flush();
    dispatch.dispatchAgain(List.of(deliveryId));
  }

  /** How many mails of the province stand in each state that needs somebody or still waits. */
  public Map<String, Long> counts(Actor actor) {
    Map<String, Long> counts = new HashMap<>();
    deliveries
        .countByState(provinceSeenBy(actor), shown(actor, WAITING))
        .forEach(one -> counts.put(one.state().name(), one.mails()));
    return counts;
  }

  /** All that failed or stayed in doubt, the oldest first; returns how many of them go now. */
  @Transactional
  public int resendAll(Actor actor) {
    List<Delivery> stopped =
        deliveries.lockStopped(
            provinceSeenBy(actor), shown(actor, STOPPED), PageRequest.of(0, MOST_AT_ONCE));
    stopped.forEach(delivery -> delivery.queueAgain(actor.name() + "要求重新发送"));
    deliveries.flush();
    dispatch.dispatchAgain(stopped.stream().map(Delivery::id).toList());
    return stopped.size();
  }

  private static List<DeliveryState> shown(Actor actor, Set<DeliveryState> states) {
    return states.stream().filter(state -> shows(actor, state)).toList();
  }

  private String provinceSeenBy(Actor actor) {
    if (!actor.is(Role.PROVINCE_OFFICE)
        && !actor.is(Role.ADMINISTRATOR)
        && !actor.is(Role.OPERATIONS)) {
      throw new Refusal("NOT_ALLOWED", "邮件记录只供省级审核员、系统管理员和运维人员查看，请与省级管理部门联系。");
    }
    return institutions.findById(actor.institutionId()).orElseThrow().provinceId();
  }
}
