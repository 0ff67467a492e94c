package org.onex.web.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Two requests that open one new session write the same attribute; the second must overwrite it
 * instead of failing on the key, or the sign-in page answers with an error.
 */
@Component
class SessionAttributes implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

  private static final String COLUMNS =
      " INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES) ";
  private static final String KEY = "(SESSION_PRIMARY_ID, ATTRIBUTE_NAME) ";

  private final DatabaseDriver database;

  SessionAttributes(@Value("${spring.datasource.url}") String url) {
    this.database = DatabaseDriver.fromJdbcUrl(url);
  }

  @Override
  public void customize(JdbcIndexedSessionRepository sessions) {
    sessions.setCreateSessionAttributeQuery(
        database == DatabaseDriver.POSTGRESQL
            ? "INSERT"
                + COLUMNS
                + "VALUES (?, ?, ?) ON CONFLICT "
                + KEY
                + "DO UPDATE SET ATTRIBUTE_BYTES = EXCLUDED.ATTRIBUTE_BYTES"
            : "MERGE" + COLUMNS + "KEY " + KEY + "VALUES (?, ?, ?)");
  }
}
