package org.onex.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.SchoolTally;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a reviewer's own unit in a season, school by school: counted, or a page of it. */
@Service
@Transactional(readOnly = true)
public class ReviewInbox {

  private static final Sort IN_ORDER = Sort.by("schoolId", "number");

  private final Filings filings;
  private final FilingRows rows;
  private final EntityManager entityManager;

  ReviewInbox(Filings filings, FilingRows rows, EntityManager entityManager) {
    this.filings = filings;
    this.rows = rows;
    this.entityManager = entityManager;
  }

  /** Everything, for sheets to take along. */
  public List<FilingRow> of(Actor actor, String seasonId) {
    return rows.of(filings.findAll(waiting(actor, seasonId), IN_ORDER));
  }

  public Page<FilingRow> find(
      Actor actor, String seasonId, Specification<Filing> wanted, Pageable page) {
    Pageable sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), IN_ORDER);
    Page<Filing> found = filings.findAll(waiting(actor, seasonId).and(wanted), sorted);
    return new PageImpl<>(rows.of(found.getContent()), sorted, found.getTotalElements());
  }

  public long count(Actor actor, String seasonId, Specification<Filing> wanted) {
    return filings.count(waiting(actor, seasonId).and(wanted));
  }

  /** Numbers alone, in the same order. */
  public List<String> numbers(
      Actor actor, String seasonId, Specification<Filing> wanted, int most) {
    CriteriaBuilder is = entityManager.getCriteriaBuilder();
    CriteriaQuery<String> query = is.createQuery(String.class);
    Root<Filing> filing = query.from(Filing.class);
    query
        .select(filing.get("number"))
        .where(waiting(actor, seasonId).and(wanted).toPredicate(filing, query, is))
        .orderBy(is.asc(filing.get("schoolId")), is.asc(filing.get("number")));
    return entityManager.createQuery(query).setMaxResults(most).getResultList();
  }

  /** What the named filings that still wait here come to, school by school. */
  public List<SchoolTally> tallies(Actor actor, String seasonId, Collection<String> numbers) {
    return reviews(actor) ? filings.tallies(seasonId, actor.institutionId(), numbers) : List.of();
  }

  private static Specification<Filing> waiting(Actor actor, String seasonId) {
    return (filing, query, is) ->
        reviews(actor)
            ? is.and(
                is.equal(filing.get("seasonId"), seasonId),
                is.equal(filing.get("state"), FilingState.IN_REVIEW),
                is.equal(filing.get("unitId"), actor.institutionId()))
            : is.disjunction();
  }

  private static boolean reviews(Actor actor) {
    return actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE);
  }
}
