package org.onex.filing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.onex.calendar.Season;
import org.springframework.stereotype.Component;

/** Numbers of filings: year, initial of the term, six digits that never repeat. */
@Component
class FilingNumbers {

  private final EntityManager entityManager;
  private final String nextValue;

  FilingNumbers(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.nextValue =
        entityManager
            .getEntityManagerFactory()
            .unwrap(SessionFactoryImplementor.class)
            .getJdbcServices()
            .getDialect()
            .getSequenceSupport()
            .getSequenceNextValString("filing_number_seq");
  }

  List<String> next(Season season, int count) {
    String prefix = season.year() + season.term().substring(0, 1).toUpperCase(Locale.ROOT);
    return Stream.generate(this::next)
        .limit(Math.max(0, count))
        .map(value -> "%s%06d".formatted(prefix, value))
        .toList();
  }

  private long next() {
    return ((Number) entityManager.createNativeQuery(nextValue).getSingleResult()).longValue();
  }
}
