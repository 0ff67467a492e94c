package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The schema is made beside the start, and nothing overtakes it. */
class SchemaMigrationTest {

  private final DriverManagerDataSource database =
      new DriverManagerDataSource("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1", "sa", "");

  @Test
  void whoever_waits_for_the_bean_finds_the_tables() throws LiquibaseException {
    var migration = migration("classpath:db/changelog.yaml");
    migration.begin();
    migration.afterPropertiesSet();
    assertThat(new JdbcTemplate(database).queryForList("select * from filing")).isEmpty();
    assertThat(new JdbcTemplate(database).queryForList("select * from act_ru_task")).isEmpty();
  }

  @Test
  void a_migration_that_fails_stops_the_start_and_says_why() {
    var migration = migration("classpath:db/no-such-changelog.yaml");
    migration.begin();
    assertThatThrownBy(migration::afterPropertiesSet)
        .isInstanceOf(LiquibaseException.class)
        .hasStackTraceContaining("no-such-changelog.yaml");
  }

  private SchemaMigration migration(String changeLog) {
    var migration = new SchemaMigration();
    migration.setDataSource(database);
    migration.setChangeLog(changeLog);
    migration.setResourceLoader(new DefaultResourceLoader());
    return migration;
  }
}
