package org.onex.filing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
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
    return (filing, query, is) ->
        is.and(
            is.exists(broken(filing, Objects.requireNonNull(query), is, false)).not(),
            is.exists(broken(filing, query, is, true)).not());
  }

  public static Specification<Filing> unclean() {
    return (filing, query, is) ->
        is.or(
            is.exists(broken(filing, Objects.requireNonNull(query), is, false)),
            is.exists(broken(filing, query, is, true)));
  }

  /**
   * @param later among the findings of a later judgement, which then are the ones that count
   */
  private static Subquery<Integer> broken(
      Root<Filing> filing, CriteriaQuery<?> query, CriteriaBuilder is, boolean later) {
    Subquery<Integer> broken = query.subquery(Integer.class);
    Root<Revision> revision = broken.from(Revision.class);
    Path<?> finding =
        later
            ? revision.join("laterFindings")
            : revision.<Revision, FindingEmbeddable>join("findings").get("finding");
    Predicate current =
        later ? is.isNotNull(revision.get("rejudgedAt")) : is.isNull(revision.get("rejudgedAt"));
    return broken
        .select(is.literal(1))
        .where(
            is.equal(revision.get("filingId"), filing.get("id")),
            is.equal(revision.get("number"), filing.get("revisionInForce")),
            current,
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
