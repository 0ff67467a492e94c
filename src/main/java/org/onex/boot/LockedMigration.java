package org.onex.boot;

import java.sql.SQLException;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Holds the {@link MigrationLock} while Spring Boot's own Liquibase migrates. A migration that
 * fails ends the start, and the lock ends with the connection.
 */
@Component
class LockedMigration implements BeanPostProcessor {

  private @Nullable MigrationLock lock;

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof SpringLiquibase migration) {
      try {
        lock = MigrationLock.take(migration);
      } catch (SQLException away) {
        throw new BeanInitializationException("the migration's lock cannot be taken", away);
      }
    }
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof SpringLiquibase && lock != null) {
      try {
        lock.close();
      } catch (SQLException away) {
        throw new BeanInitializationException("the migration's lock cannot be given back", away);
      }
    }
    return bean;
  }
}
