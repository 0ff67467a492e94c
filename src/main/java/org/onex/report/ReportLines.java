package org.onex.report;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.onex.filing.FilingState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lines row by row from one query, so that a province's season fits in any heap. The stream
 * must be closed within the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportLines {

  private static final int FETCHED = 500;

  private final EntityManager entityManager;

  ReportLines(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What was submitted, and drafts that never were, but for what was taken back. */
  public Stream<ReportLine> summary(Scope scope, String seasonId) {
    return lines(scope, seasonId, "", EnumSet.complementOf(EnumSet.of(FilingState.WITHDRAWN)));
  }

  /** What was submitted and stands. */
  public Stream<ReportLine> submitted(Scope scope, String seasonId) {
    return lines(
        scope,
        seasonId,
        "and filing.revisionInForce > 0",
        EnumSet.complementOf(EnumSet.of(FilingState.WITHDRAWN, FilingState.REJECTED)));
  }

  private Stream<ReportLine> lines(
      Scope scope, String seasonId, String condition, Collection<FilingState> states) {
    return entityManager
        .createQuery(
            """
            select new org.onex.report.ReportLine(
              filing.state, filing.revisionInForce, school.code, school.name, school.schoolType,
              superior.name, filing.certificateId, certificate.name, line.level, line.majorCode,
              line.majorName, line.enrolled, line.teachers, line.headcount, line.note)
            from Filing filing
            join filing.revisions revision
            join revision.lines line
            join Institution school on school.id = filing.schoolId
            left join Institution superior on superior.id = school.superiorId
            left join Certificate certificate on certificate.id = filing.certificateId
            where filing.seasonId = :season and filing.%s in :units and filing.state in :states
              and (filing.revisionInForce = 0 or revision.number = filing.revisionInForce) %s
            order by school.code, filing.certificateId, filing.id, index(line)
            """
                .formatted(scope.attribute(), condition),
            ReportLine.class)
        .setParameter("season", seasonId)
        .setParameter("units", scope.units())
        .setParameter("states", states)
        .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
        .getResultStream();
  }
}
