package org.onex.audit;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Which acts somebody looks for; what is null or empty narrows nothing.
 *
 * @param account who acted, or on whom
 * @param from first instant
 * @param until exclusive end
 */
public record AuditFilter(
    @Nullable AuditAct act,
    @Nullable String account,
    @Nullable String address,
    @Nullable Instant from,
    @Nullable Instant until) {

  List<Predicate> predicates(Root<AuditEntry> entry, CriteriaBuilder is) {
    List<Predicate> all = new ArrayList<>();
    if (act != null) {
      all.add(is.equal(entry.get("act"), act));
    }
    if (StringUtils.hasText(account)) {
      all.add(
          is.or(
              is.equal(entry.get("person"), account.strip()),
              is.equal(entry.get("subject"), account.strip())));
    }
    if (StringUtils.hasText(address)) {
      all.add(is.equal(entry.get("address"), address.strip()));
    }
    if (from != null) {
      all.add(is.greaterThanOrEqualTo(entry.get("at"), from));
    }
    if (until != null) {
      all.add(is.lessThan(entry.get("at"), until));
    }
    return all;
  }
}
