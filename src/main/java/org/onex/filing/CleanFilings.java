package org.onex.filing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.Objects;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filings that no clause speaks against, found by the database as {@link FilingRow#clean} tells it
 * of a row, so that they can be counted and ticked without being read.
 */
public final class CleanFilings {

  private CleanFilings() {}

  public static Specification<Filing> clean() {
    return Specification.not(unclean());
  }

  public static Specification<Filing> unclean() {
    return (filing, query, is) ->
        is.or(
            filing.get("id").in(broken(Objects.requireNonNull(query), is, false)),
            filing.get("id").in(broken(query, is, true)));
  }

  /**
   * Asked once for all and not of each filing anew, which the database would take for a great deal
   * of work.
   *
   * @param later among the findings of a later judgement, which then are the ones that count
   */
  private static Subquery<Long> broken(CriteriaQuery<?> query, CriteriaBuilder is, boolean later) {
    Subquery<Long> broken = query.subquery(Long.class);
    Root<Filing> filing = broken.from(Filing.class);
    Join<Filing, Revision> revision = filing.join("revisions");
    Path<?> finding =
        later ? revision.join("laterFindings") : revision.join("findings").get("finding");
    return broken
        .select(filing.get("id"))
        .where(
            is.equal(revision.get("number"), filing.get("revisionInForce")),
            later
                ? is.isNotNull(revision.get("rejudgedAt"))
                : is.isNull(revision.get("rejudgedAt")),
            speaksAgainst(finding, is));
  }

  /** What {@code Finding} calls blocking, or to be explained. */
  private static Predicate speaksAgainst(Path<?> finding, CriteriaBuilder is) {
    Path<Verdict> verdict = finding.get("verdict");
    Path<Strength> strength = finding.get("strength");
    return is.or(
        is.equal(verdict, Verdict.ERROR),
        is.and(
            is.equal(verdict, Verdict.BLOCK),
            strength.in(List.of(Strength.MANDATORY, Strength.PRINCIPLE))),
        is.and(is.equal(verdict, Verdict.RESTRICT), is.equal(strength, Strength.PRINCIPLE)));
  }
}
