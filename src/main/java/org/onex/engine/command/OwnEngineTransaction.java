package org.onex.engine.command;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.onex.casework.OwnTransaction;
import org.springframework.stereotype.Component;

/**
 * A transaction of its own and a command of its own: within a job, the engine would otherwise write
 * what failed together with the rest of that job.
 */
@Component
class OwnEngineTransaction implements OwnTransaction {

  private final CommandExecutor commands;

  OwnEngineTransaction(ProcessEngine engine) {
    this.commands =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequiresNew();
  }

  @Override
  public void run(Runnable work) {
    commands.execute(
        context -> {
          work.run();
          return null;
        });
  }
}
