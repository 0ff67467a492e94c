package org.onex.audit;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where acts of power are recorded, in the transaction of the act itself: none without the other.
 */
@Service
public class AuditLog {

  private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("at"), Sort.Order.asc("id"));

  private final AuditEntries entries;
  private final RequestOrigin origin;
  private final Clock clock;

  AuditLog(AuditEntries entries, RequestOrigin origin, Clock clock) {
    this.entries = entries;
    this.origin = origin;
    this.clock = clock;
  }

  /** What somebody does on the own account. */
  @Transactional
  public void record(AuditAct act, String person, String detail) {
    record(act, person, null, detail);
  }

  /**
   * @param person who acts; null for the console
   * @param subject on whose account
   */
  @Transactional
  public void record(
      AuditAct act, @Nullable String person, @Nullable String subject, String detail) {
    var from = origin.address();
    entries.save(
        new AuditEntry(
            clock.instant(), act, person, subject, from.isEmpty() ? null : from, detail));
  }

  /** Newest first; the caller knows who may see that. */
  @Transactional(readOnly = true)
  public Page<AuditEntry> find(AuditFilter filter, Pageable page) {
    return entries.findAll(
        (entry, query, is) -> is.and(filter.predicates(entry, is).toArray(Predicate[]::new)),
        PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST));
  }
}
