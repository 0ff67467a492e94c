package org.onex.boot;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** As much of the application as migrates the database, with the application's own settings. */
final class Migrating {

  private Migrating() {}

  @SpringBootConfiguration
  @ImportAutoConfiguration({DataSourceAutoConfiguration.class, LiquibaseAutoConfiguration.class})
  @Import({DatabasePool.class, LockedMigration.class})
  static class Parts {}

  /** The caller closes it. */
  static ConfigurableApplicationContext start(String... settings) {
    return new SpringApplicationBuilder(Parts.class)
        .web(WebApplicationType.NONE)
        .profiles("test")
        .run(settings);
  }
}
