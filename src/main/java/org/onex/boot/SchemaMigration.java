package org.onex.boot;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * Liquibase on a thread of its own, from {@link #begin()} on. The bean is there when the schema is,
 * so whatever Spring Boot lets wait for Liquibase waits as before.
 */
class SchemaMigration extends SpringLiquibase {

  private CompletableFuture<Void> migrated = new CompletableFuture<>();

  void begin() {
    migrated = CompletableFuture.runAsync(this::migrate, new SimpleAsyncTaskExecutor("schema-"));
  }

  @SuppressWarnings("try") // the lock is held, and not otherwise used
  private void migrate() {
    try (var lock = MigrationLock.take(getDataSource())) {
      super.afterPropertiesSet();
    } catch (LiquibaseException | SQLException broken) {
      throw new CompletionException(broken);
    }
  }

  @Override
  public void afterPropertiesSet() throws LiquibaseException {
    try {
      migrated.join();
    } catch (CompletionException broken) {
      throw new LiquibaseException(broken.getCause());
    }
  }
}
