package org.onex.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
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

  static MigrationLock take(DataSource database) throws SQLException {
    var lock =
        NodeLock.take(database, KEY, "another node migrates the database; this one waits for it");
    if (lock.isNeeded()) {
      openLeftBehind(lock.connection());
    }
    return new MigrationLock(lock);
  }

  private static void openLeftBehind(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
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
    lock.close();
  }
}
