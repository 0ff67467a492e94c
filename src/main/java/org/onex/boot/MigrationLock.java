package org.onex.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one node at a time migrate a PostgreSQL database. The lock belongs to a connection and dies
 * with its node, other than Liquibase's own, which a killed node leaves behind: whoever holds this
 * one knows that nobody holds that one, and opens it. H2 lets only one process in by itself.
 */
final class MigrationLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);

  /** Any number that nobody else uses: "OneX" in ASCII. */
  private static final long KEY = 0x4f6e6558L;

  private final Connection connection;

  private MigrationLock(Connection connection) {
    this.connection = connection;
  }

  static MigrationLock take(DataSource database) throws SQLException {
    var lock = new MigrationLock(database.getConnection());
    if (lock.connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      lock.take();
    }
    return lock;
  }

  private void take() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!isTrue(statement, "select pg_try_advisory_lock(" + KEY + ")")) {
        LOG.warn("another node migrates the database; this one waits for it");
        statement.execute("select pg_advisory_lock(" + KEY + ")");
      }
      if (isTrue(statement, "select to_regclass('databasechangeloglock') is not null")
          && statement.executeUpdate(
                  "update databasechangeloglock set locked = false, lockgranted = null,"
                      + " lockedby = null where locked")
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
    connection.close();
  }
}
