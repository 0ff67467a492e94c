package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PatientPoolTest {

  @Test
  void a_busy_database_is_waited_for_longer_than_one_that_is_away() throws Exception {
    try (PatientPool pool = pool("jdbc:h2:mem:patient")) {
      Connection only = pool.getConnection();
      var second = CompletableFuture.supplyAsync(() -> connection(pool));
      while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
        Thread.onSpinWait();
      }

      only.close();

      try (Connection got = second.get(5, TimeUnit.MINUTES)) {
        assertThat(got.isValid(1)).isTrue();
      }
    }
  }

  @Test
  void a_database_that_is_away_is_told_after_one_timeout() {
    try (PatientPool pool = pool("jdbc:postgresql://127.0.0.1:1/nowhere?user=nobody")) {
      assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
    }
  }

  private static PatientPool pool(String url) {
    var pool = new PatientPool();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(1);
    pool.setConnectionTimeout(1000);
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  private static Connection connection(PatientPool pool) {
    try {
      return pool.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
