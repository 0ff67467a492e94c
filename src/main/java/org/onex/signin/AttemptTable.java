package org.onex.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Attempts in the database, so that all nodes count together. Rows are locked while they are
 * counted.
 */
@Repository
class AttemptTable {

  private static final String WHERE = " where account = ? and address = ?";

  private final JdbcTemplate jdbc;

  AttemptTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Attempts lock(String account, String address, Instant now) {
    return jdbc
        .query(
            "select failures, since, blocked_until, succeeded_at from sign_in_attempts"
                + WHERE
                + " for update",
            (row, number) -> attempts(row),
            account,
            address)
        .stream()
        .findFirst()
        .orElseGet(() -> insert(account, address, now));
  }

  private Attempts insert(String account, String address, Instant now) {
    jdbc.update(
        "insert into sign_in_attempts (account, address, failures, since) values (?, ?, 0, ?)",
        account,
        address,
        Timestamp.from(now));
    return Attempts.none(now);
  }

  void save(String account, String address, Attempts attempts) {
    jdbc.update(
        "update sign_in_attempts set failures = ?, since = ?, blocked_until = ?, succeeded_at = ?"
            + WHERE,
        attempts.failures(),
        Timestamp.from(attempts.since()),
        timestamp(attempts.blockedUntil()),
        timestamp(attempts.succeededAt()),
        account,
        address);
  }

  /** What no longer counts and tells of no success either. */
  void forget(Instant failedBefore, Instant succeededBefore) {
    jdbc.update(
        "delete from sign_in_attempts where since < ?"
            + " and (succeeded_at is null or succeeded_at < ?)",
        Timestamp.from(failedBefore),
        Timestamp.from(succeededBefore));
  }

  private static Attempts attempts(ResultSet row) throws SQLException {
    return new Attempts(
        row.getInt("failures"),
        row.getTimestamp("since").toInstant(),
        instant(row.getTimestamp("blocked_until")),
        instant(row.getTimestamp("succeeded_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
