package org.onex.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Stream;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one node at a time migrate a PostgreSQL database. It dies with its node, other than
 * Liquibase's own lock, which a killed node leaves behind: whoever holds this one knows that nobody
 * holds that one, and opens it.
 */
final class MigrationLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);

  /** Any number that nobody else uses: "OneX" in ASCII. */
  private static final long KEY = 0x4f6e6558L;

  private final NodeLock lock;

  private MigrationLock(NodeLock lock) {
    this.lock = lock;
  }

  static MigrationLock take(SpringLiquibase migration) throws SQLException {
    var lock =
        NodeLock.take(
            migration.getDataSource(),
            KEY,
            "another node migrates the database; this one waits for it");
    if (lock.isNeeded()) {
      openLeftBehind(lock.connection(), lockTable(migration));
    }
    return new MigrationLock(lock);
  }

  private static String lockTable(SpringLiquibase migration) {
    return Stream.of(migration.getLiquibaseSchema(), migration.getDefaultSchema())
        .filter(Objects::nonNull)
        .findFirst()
        .map(schema -> schema + ".")
        .orElse("")
        .concat(migration.getDatabaseChangeLogLockTable());
  }

  private static void openLeftBehind(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (isTrue(statement, "select to_regclass('" + table + "') is not null")
          && statement.executeUpdate(
                  "update "
                      + table
                      + " set locked = false, lockgranted = null, lockedby = null where locked")
              > 0) {
        LOG.warn("a node was killed while it migrated the database; this one goes on with it");
      }
    }
  }

  private static boolean isTrue(Statement statement, String query) throws SQLException {
    try (var row = statement.executeQuery(query)) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    lock.close();
  }
}
