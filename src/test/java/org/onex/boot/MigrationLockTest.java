package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onex.Locks;
import org.springframework.core.io.DefaultResourceLoader;
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
      SchemaMigration first = migration(database);
      SchemaMigration second = migration(database);
      first.begin();
      second.begin();
      first.afterPropertiesSet();
      second.afterPropertiesSet();
      jdbc.update("update databasechangeloglock set locked = true, lockedby = 'a dead node'");

      SchemaMigration third = migration(database);
      third.begin();
      third.afterPropertiesSet();

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
      MigrationLock first = MigrationLock.take(database);
      var second = CompletableFuture.supplyAsync(() -> take(database));
      Locks.untilSomebodyWaits(new JdbcTemplate(database));

      first.close();

      second.get(5, TimeUnit.MINUTES).close();
    }
  }

  private static MigrationLock take(DataSource database) {
    try {
      return MigrationLock.take(database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SchemaMigration migration(DataSource database) {
    var migration = new SchemaMigration();
    migration.setDataSource(database);
    migration.setChangeLog("classpath:db/changelog.yaml");
    migration.setResourceLoader(new DefaultResourceLoader());
    migration.setAnalyticsEnabled(false);
    return migration;
  }
}
