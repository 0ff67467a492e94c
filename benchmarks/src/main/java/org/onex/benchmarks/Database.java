package org.onex.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The application's database, filled and asked past the application. */
final class Database implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private final Connection connection;

  Database(EmbeddedPostgres postgres) throws SQLException {
    this.postgres = postgres;
    this.connection = postgres.getPostgresDatabase().getConnection();
  }

  /** A server that writes to disk before it answers. */
  static EmbeddedPostgres.Builder durable() {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on");
  }

  /** Another database of the same server. */
  String create(String name) throws SQLException {
    update("create database " + name);
    return postgres.getJdbcUrl("postgres", name);
  }

  String url(String options) {
    return postgres.getJdbcUrl("postgres", "postgres") + options;
  }

  String version() throws SQLException {
    return "PostgreSQL " + strings("show server_version").get(0);
  }

  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  List<String> strings(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
