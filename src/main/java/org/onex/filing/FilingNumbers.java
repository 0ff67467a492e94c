package org.onex.filing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.onex.season.Season;
import org.springframework.stereotype.Component;

/** Numbers of filings: year, initial of the term, six digits that never repeat. */
@Component
class FilingNumbers {

  private final EntityManager entityManager;
  private final String nextValues;

  FilingNumbers(EntityManager entityManager) {
    this.entityManager = entityManager;
    String nextValue =
        entityManager
            .getEntityManagerFactory()
            .unwrap(SessionFactoryImplementor.class)
            .getJdbcServices()
            .getDialect()
            .getSequenceSupport()
            .getSelectSequenceNextValString("filing_number_seq");
    this.nextValues =
        """
        with recursive i (n) as (select 1 union all select n + 1 from i where n < :count)
        select %s from i
        """
            .formatted(nextValue);
  }

  List<String> next(Season season, int count) {
    String prefix = season.year() + season.term().substring(0, 1).toUpperCase(Locale.ROOT);
    return values(count).stream().map(value -> "%s%06d".formatted(prefix, value)).toList();
  }

  private List<Long> values(int count) {
    return count <= 0
        ? List.of()
        : entityManager
            .unwrap(Session.class)
            .createNativeQuery(nextValues, Long.class)
            .setParameter("count", count)
            .getResultList();
  }
}
