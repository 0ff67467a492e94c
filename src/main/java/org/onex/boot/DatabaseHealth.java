package org.onex.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Says within a second whether the database answers, also while it is away and while everybody
 * waits for a connection of the pool: it opens one of its own, and never more than one at a time.
 */
@Component("dbHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

  private static final int PATIENCE_MILLIS = 700;
  private static final int SECONDS_TO_ANSWER = 1;

  private final Attempt attempt;
  private final Executor threads = new SimpleAsyncTaskExecutor("health-");
  private @Nullable CompletableFuture<Boolean> underWay;

  /** Asks the database, however long it takes. */
  @FunctionalInterface
  interface Attempt {
    boolean answers() throws SQLException;
  }

  @Autowired
  DatabaseHealth(DataSourceProperties properties) {
    this(ownConnection(properties));
  }

  DatabaseHealth(Attempt attempt) {
    super("the database does not answer");
    this.attempt = attempt;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) throws InterruptedException {
    try {
      health.status(asked().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) ? "UP" : "DOWN");
    } catch (ExecutionException | TimeoutException away) {
      health.down();
    }
  }

  private synchronized CompletableFuture<Boolean> asked() {
    CompletableFuture<Boolean> asked = underWay;
    if (asked == null || asked.isDone()) {
      asked = CompletableFuture.supplyAsync(this::answers, threads);
      underWay = asked;
    }
    return asked;
  }

  private boolean answers() {
    try {
      return attempt.answers();
    } catch (SQLException away) {
      return false;
    }
  }

  private static Attempt ownConnection(DataSourceProperties properties) {
    var database =
        new DriverManagerDataSource(
            properties.determineUrl(),
            properties.determineUsername(),
            properties.determinePassword());
    if (DatabaseDriver.fromJdbcUrl(properties.determineUrl()) == DatabaseDriver.POSTGRESQL) {
      database.setConnectionProperties(timeouts());
    }
    return () -> {
      try (Connection connection = database.getConnection()) {
        return connection.isValid(SECONDS_TO_ANSWER);
      }
    };
  }

  private static Properties timeouts() {
    var seconds = new Properties();
    seconds.setProperty("connectTimeout", "" + SECONDS_TO_ANSWER);
    seconds.setProperty("socketTimeout", "" + SECONDS_TO_ANSWER);
    return seconds;
  }
}
