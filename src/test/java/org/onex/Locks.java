package org.onex;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sees in the database that somebody has come to a lock which another transaction holds. */
public final class Locks {

  private static final String WAITING_ON_H2 =
      "select count(*) from information_schema.sessions where blocker_id is not null";
  private static final String WAITING_ON_POSTGRESQL =
      "select count(*) from pg_locks where not granted";
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Locks() {}

  public static void untilSomebodyWaits(JdbcTemplate jdbc) {
    String waiting = isH2(jdbc) ? WAITING_ON_H2 : WAITING_ON_POSTGRESQL;
    Instant end = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(end)) {
      Integer found = jdbc.queryForObject(waiting, Integer.class);
      if (found != null && found > 0) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("nobody waits for a lock after " + LONGEST);
  }

  private static boolean isH2(JdbcTemplate jdbc) {
    return Boolean.TRUE.equals(
        jdbc.execute((Connection c) -> c.getMetaData().getDatabaseProductName().equals("H2")));
  }
}
