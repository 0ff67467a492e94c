package org.onex.filing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onex.directory.Actor;
import org.onex.season.EffectiveWindows;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Filings as lists: what the actor may see, filtered, a page at a time, counted by state. */
@Service
@Transactional(readOnly = true)
public class FilingList {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("id"));
  private static final Sort IN_ORDER = Sort.by("schoolId", "number");
  private static final int CHUNK = 500;

  private final Filings filings;
  private final FilingRows rows;
  private final FilingAccess access;
  private final EntityManager entityManager;
  private final TransactionTemplate transactions;

  FilingList(
      Filings filings,
      FilingRows rows,
      FilingAccess access,
      EntityManager entityManager,
      TransactionTemplate transactions) {
    this.filings = filings;
    this.rows = rows;
    this.access = access;
    this.entityManager = entityManager;
    this.transactions = transactions;
  }

  /** Newest first. */
  public Page<FilingRow> find(Actor actor, FilingFilter filter, Pageable page) {
    return find(actor, filter, page.getPageNumber(), page.getPageSize(), NEWEST_FIRST);
  }

  /** Every row, school by school, fetched chunk by chunk as the stream is read. */
  public Stream<FilingRow> all(Actor actor, FilingFilter filter) {
    return Stream.iterate(0, number -> number + 1)
        .map(number -> chunk(actor, filter, number))
        .takeWhile(chunk -> !chunk.isEmpty())
        .flatMap(List::stream);
  }

  /** When the school's returned filings have to be back, the first in front. */
  public List<Instant> correctionEnds(Actor school, String seasonId) {
    return filings.refsOfSchools(seasonId, List.of(school.institutionId())).stream()
        .filter(filing -> filing.state() == FilingState.RETURNED)
        .map(
            filing -> Objects.requireNonNullElse(filing.correctionUntil(), EffectiveWindows.NO_END))
        .sorted()
        .toList();
  }

  /** How many filings stand where, of what the actor may see; states without any are absent. */
  public Map<FilingState, Long> counts(Actor actor, FilingFilter filter) {
    CriteriaBuilder is = entityManager.getCriteriaBuilder();
    CriteriaQuery<Object[]> query = is.createQuery(Object[].class);
    Root<Filing> filing = query.from(Filing.class);
    query
        .select(is.array(filing.get("state"), is.count(filing)))
        .where(visible(actor, filter).toPredicate(filing, query, is))
        .groupBy(filing.get("state"));
    Map<FilingState, Long> counts = new EnumMap<>(FilingState.class);
    entityManager
        .createQuery(query)
        .getResultList()
        .forEach(row -> counts.put((FilingState) row[0], (Long) row[1]));
    return counts;
  }

  private List<FilingRow> chunk(Actor actor, FilingFilter filter, int number) {
    return Objects.requireNonNull(
        transactions.execute(status -> find(actor, filter, number, CHUNK, IN_ORDER).getContent()));
  }

  private Page<FilingRow> find(Actor actor, FilingFilter filter, int number, int size, Sort sort) {
    Pageable sorted = PageRequest.of(number, size, sort);
    Page<Filing> found = filings.findAll(visible(actor, filter), sorted);
    return new PageImpl<>(rows.of(found.getContent()), sorted, found.getTotalElements());
  }

  private Specification<Filing> visible(Actor actor, FilingFilter filter) {
    return access.visibleTo(actor).and(filter.asSpecification());
  }
}
