package org.onex.benchmarks;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine as it comes, with the history that OneX keeps. */
final class BareEngine {

  private BareEngine() {}

  static StandaloneProcessEngineConfiguration on(String url) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration
        .setProcessEngineName("bare")
        .setJdbcUrl(url)
        .setJdbcDriver("org.postgresql.Driver")
        .setJdbcUsername("postgres")
        .setJdbcPassword("")
        .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
        .setHistory("audit")
        .setJobExecutorActivate(false);
    return configuration;
  }
}
