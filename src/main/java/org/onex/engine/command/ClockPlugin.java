package org.onex.engine.command;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onex.season.BusinessClock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Sets the engine's clock before the engine starts, and holds the engine back until Liquibase has
 * made its tables.
 */
@Component
@DependsOnDatabaseInitialization
class ClockPlugin extends AbstractProcessEnginePlugin {

  private final BusinessClock clock;

  ClockPlugin(BusinessClock clock) {
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    ClockUtil.offset(clock.offset().toMillis());
  }
}
