package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The schema is made by Spring Boot's Liquibase, and every switch of it does what it says. */
class SchemaMigrationTest {

  private static final String MEMORY = "--spring.datasource.url=jdbc:h2:mem:%s";

  @Test
  void whoever_waits_for_the_bean_finds_the_tables() {
    try (var started = Migrating.start(MEMORY.formatted("tables"))) {
      var jdbc = new JdbcTemplate(started.getBean(PatientPool.class));
      assertThat(jdbc.queryForList("select * from filing")).isEmpty();
      assertThat(jdbc.queryForList("select * from act_ru_task")).isEmpty();
    }
  }

  @Test
  void a_migration_that_fails_stops_the_start_and_says_why() {
    assertThatThrownBy(
            () ->
                Migrating.start(
                    MEMORY.formatted("fails"),
                    "--spring.liquibase.change-log=classpath:db/no-such-changelog.yaml"))
        .isInstanceOf(BeanCreationException.class)
        .hasStackTraceContaining("no-such-changelog.yaml");
  }

  @Test
  void a_migration_that_is_switched_off_makes_nothing() {
    try (var started =
        Migrating.start(MEMORY.formatted("off"), "--spring.liquibase.enabled=false")) {
      assertThat(started.getBeansOfType(SpringLiquibase.class)).isEmpty();
      assertThat(
              new JdbcTemplate(started.getBean(PatientPool.class))
                  .queryForList(
                      "select * from information_schema.tables where table_schema = 'PUBLIC'"))
          .isEmpty();
    }
  }

  @Test
  void only_the_contexts_that_are_asked_for_run() {
    try (var started =
        Migrating.start(
            MEMORY.formatted("contexts"), "--spring.liquibase.contexts=autumn,winter")) {
      assertThat(started.getBean(SpringLiquibase.class).getContexts()).isEqualTo("autumn,winter");
    }
  }

  @Test
  void who_may_change_the_schema_is_another_than_who_works_in_it() throws IOException {
    try (var postgres = EmbeddedPostgres.start()) {
      var owner = new JdbcTemplate(postgres.getPostgresDatabase());
      owner.execute("create role builder login");
      owner.execute("create role worker login");
      owner.execute("create schema onex authorization builder");

      try (var started = startApart(postgres)) {
        assertThat(
                owner.queryForList(
                    "select distinct schemaname || ' of ' || tableowner from pg_tables"
                        + " where tablename in ('databasechangelog', 'filing', 'act_ru_task')",
                    String.class))
            .isEqualTo(List.of("onex of builder"));
        assertThat(
                new JdbcTemplate(started.getBean(PatientPool.class))
                    .queryForObject("select current_user", String.class))
            .isEqualTo("worker");
      }
      owner.update("update onex.databasechangeloglock set locked = true, lockedby = 'a dead node'");
      startApart(postgres).close();
      assertThat(owner.queryForList("select 1 from onex.databasechangeloglock where locked"))
          .isEmpty();
    }
  }

  private static ConfigurableApplicationContext startApart(EmbeddedPostgres postgres) {
    return Migrating.start(
        "--spring.datasource.url=jdbc:postgresql://localhost:%d/postgres"
            .formatted(postgres.getPort()),
        "--spring.datasource.username=worker",
        "--spring.liquibase.user=builder",
        "--spring.liquibase.password=",
        "--spring.liquibase.default-schema=onex");
  }
}
