package org.onex.review;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onex.filing.Filing;
import org.onex.filing.FilingState;
import org.onex.filing.FilingsAtUnit;
import org.onex.season.EffectiveWindows;
import org.onex.season.Grant;
import org.onex.season.GrantScope;
import org.onex.season.Window;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filings that lie beyond their time, found by the database: a unit's time is over for all that it
 * has, but for those that were given time one by one.
 */
final class LateFilings {

  private final EffectiveWindows effectiveWindows;
  private final Instant now;

  /** Units by level whose time for everything is over. */
  private final Map<String, Set<String>> over = new HashMap<>();

  /** Units by level that have no time as a whole, where each filing has its own. */
  private final Map<String, Set<String>> oneByOne = new HashMap<>();

  /**
   * @param there where to look
   */
  LateFilings(EffectiveWindows effectiveWindows, Collection<FilingsAtUnit> there, Instant now) {
    this.effectiveWindows = effectiveWindows;
    this.now = now;
    there.forEach(this::sort);
  }

  private void sort(FilingsAtUnit there) {
    Instant end = effectiveWindows.closesAt(there.level(), there.unitId(), null).orElse(null);
    if (end == null && hasSingleGrants(there.level())) {
      oneByOne.computeIfAbsent(there.level(), level -> new HashSet<>()).add(there.unitId());
    } else if (end != null && !now.isBefore(end)) {
      over.computeIfAbsent(there.level(), level -> new HashSet<>()).add(there.unitId());
    }
  }

  boolean isEmpty() {
    return over.isEmpty() && oneByOne.isEmpty();
  }

  Specification<Filing> asSpecification() {
    return (filing, query, is) -> late(filing, Objects.requireNonNull(query), is);
  }

  private Predicate late(Root<Filing> filing, CriteriaQuery<?> whole, CriteriaBuilder is) {
    List<Predicate> any = new ArrayList<>();
    over.forEach(
        (level, units) ->
            any.add(
                hasSingleGrants(level)
                    ? is.and(
                        at(filing, is, level, units),
                        is.exists(grants(filing, whole, is, level, true)).not())
                    : at(filing, is, level, units)));
    oneByOne.forEach(
        (level, units) ->
            any.add(
                is.and(
                    at(filing, is, level, units),
                    is.exists(grants(filing, whole, is, level, false)),
                    is.exists(grants(filing, whole, is, level, true)).not())));
    return is.and(
        is.equal(filing.get("seasonId"), effectiveWindows.season().id()),
        is.equal(filing.get("state"), FilingState.IN_REVIEW),
        is.or(any.toArray(Predicate[]::new)));
  }

  private static Predicate at(
      Root<Filing> filing, CriteriaBuilder is, String level, Set<String> units) {
    return is.and(is.equal(filing.get("level"), level), filing.get("unitId").in(units));
  }

  /** Time given to this very filing. */
  private Subquery<Integer> grants(
      Root<Filing> filing,
      CriteriaQuery<?> query,
      CriteriaBuilder is,
      String level,
      boolean running) {
    Subquery<Integer> found = query.subquery(Integer.class);
    Root<Grant> grant = found.from(Grant.class);
    List<Predicate> all =
        new ArrayList<>(
            List.of(
                is.equal(grant.get("seasonId"), effectiveWindows.season().id()),
                is.isNotNull(grant.get("confirmation").get("confirmedAt")),
                is.equal(grant.get("scope"), GrantScope.FILING),
                grant.get("level").in(names(level)),
                is.equal(grant.get("target"), filing.get("number"))));
    if (running) {
      all.add(is.greaterThan(grant.get("closesAt"), now));
    }
    return found.select(is.literal(1)).where(all.toArray(Predicate[]::new));
  }

  private boolean hasSingleGrants(String level) {
    return effectiveWindows.grants().stream()
        .anyMatch(
            grant -> grant.scope() == GrantScope.FILING && names(level).contains(grant.level()));
  }

  /** Levels that share a window share what lengthens it. */
  private Set<String> names(String level) {
    Set<String> names = new HashSet<>(Set.of(level));
    effectiveWindows.season().window(level).map(Window::level).ifPresent(names::add);
    return names;
  }
}
