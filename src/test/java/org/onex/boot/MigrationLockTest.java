package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onex.Locks;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nodes that start at the same time, and after one that was killed, on PostgreSQL. */
@Tag("database")
class MigrationLockTest {

  @Test
  void two_nodes_start_on_an_empty_database_and_one_killed_before_holds_up_neither()
      throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      DataSource database = postgres.getPostgresDatabase();
      var jdbc = new JdbcTemplate(database);
      var first = CompletableFuture.runAsync(() -> migrated(postgres));
      var second = CompletableFuture.runAsync(() -> migrated(postgres));
      first.get(5, TimeUnit.MINUTES);
      second.get(5, TimeUnit.MINUTES);
      jdbc.update("update databasechangeloglock set locked = true, lockedby = 'a dead node'");

      migrated(postgres);

      assertThat(
              jdbc.queryForObject(
                  "select count(*) from databasechangeloglock where locked", Long.class))
          .isZero();
    }
  }

  @Test
  void who_comes_second_waits_until_the_first_has_done_or_died() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      DataSource database = postgres.getPostgresDatabase();
      MigrationLock first = take(database);
      var second = CompletableFuture.supplyAsync(() -> take(database));
      Locks.untilSomebodyWaits(new JdbcTemplate(database));

      first.close();

      second.get(5, TimeUnit.MINUTES).close();
    }
  }

  private static void migrated(EmbeddedPostgres postgres) {
    Migrating.start(
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres")
        .close();
  }

  private static MigrationLock take(DataSource database) {
    var migration = new SpringLiquibase();
    migration.setDataSource(database);
    migration.setDatabaseChangeLogLockTable("databasechangeloglock");
    try {
      return MigrationLock.take(migration);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
