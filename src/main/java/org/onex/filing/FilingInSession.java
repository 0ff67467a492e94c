package org.onex.filing;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;

/** Asks Hibernate by the natural id, which a query would pass by. */
class FilingInSession implements FilingByNumber {

  private final EntityManager entities;

  FilingInSession(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Filing> findByNumber(String number) {
    return entities.unwrap(Session.class).bySimpleNaturalId(Filing.class).loadOptional(number);
  }
}
