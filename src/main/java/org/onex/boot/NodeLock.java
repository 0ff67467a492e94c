package org.onex.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one node at a time do what several may begin on one PostgreSQL. The lock belongs to a
 * connection and dies with its node. H2 lets only one process in by itself.
 */
final class NodeLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(NodeLock.class);

  private final Connection connection;

  private NodeLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param key any number that nobody else uses
   * @param waiting what is said when another node has the lock
   */
  static NodeLock take(DataSource database, long key, String waiting) throws SQLException {
    var lock = new NodeLock(database.getConnection());
    if (lock.isNeeded()) {
      lock.take(key, waiting);
    }
    return lock;
  }

  boolean isNeeded() throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  Connection connection() {
    return connection;
  }

  private void take(long key, String waiting) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("select pg_try_advisory_lock(" + key + ")")) {
      if (row.next() && row.getBoolean(1)) {
        return;
      }
    }
    LOG.warn(waiting);
    int patience = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, 0); // the other node may take its time
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(" + key + ")");
    }
    connection.setNetworkTimeout(Runnable::run, patience);
  }

  @Override
  public void close() throws SQLException {
    if (isNeeded()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_unlock_all()"); // a pool keeps its connections
      }
    }
    connection.close();
  }
}
