package org.onex.boot;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * A pool that tells a database that is away from one that is busy: the first is told within the
 * connection timeout, for the second one waits several times as long, but not in a queue without
 * end.
 */
class PatientPool extends HikariDataSource {

  private static final int TIMES = 7;
  private static final int QUEUE_PER_CONNECTION = 10;

  @Override
  public Connection getConnection() throws SQLException {
    refuseBeyondTheQueue();
    for (int waited = 1; ; waited++) {
      try {
        return super.getConnection();
      } catch (SQLTransientConnectionException late) {
        if (waited >= TIMES || !isBusy()) {
          throw late;
        }
      }
    }
  }

  private void refuseBeyondTheQueue() throws SQLException {
    var pool = getHikariPoolMXBean();
    int longest = getMaximumPoolSize() * QUEUE_PER_CONNECTION;
    if (pool != null && pool.getThreadsAwaitingConnection() >= longest) {
      throw new SQLTransientConnectionException(
          "more than " + longest + " wait for a connection already", "08000");
    }
  }

  /** Every connection there may be is there, and somebody works with it. */
  private boolean isBusy() {
    return getHikariPoolMXBean().getActiveConnections() >= getMaximumPoolSize();
  }
}
