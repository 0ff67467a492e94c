package org.onex.boot;

import liquibase.integration.spring.SpringLiquibase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Starts the migration before the context reads its configuration, which takes as long. It uses one
 * connection of its own: the pool is not there yet.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class SchemaComesFirst implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext context) {
    var environment = context.getEnvironment();
    var migration = new SchemaMigration();
    migration.setDataSource(
        new DriverManagerDataSource(
            environment.getRequiredProperty("spring.datasource.url"),
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", "")));
    migration.setChangeLog(environment.getProperty("spring.liquibase.change-log"));
    migration.setResourceLoader(context);
    migration.setAnalyticsEnabled(false); // Liquibase would tell its maker of each start
    migration.begin();
    context.registerBean("liquibase", SpringLiquibase.class, () -> migration);
  }
}
