package org.onex.engine.command;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/**
 * Runs many calls to the engine as one command of it: what they read is read once, and what they
 * write is written in sets at the end.
 */
@Component
public class SharedCommand {

  private final CommandExecutor commands;

  SharedCommand(ProcessEngine engine) {
    this.commands =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
  }

  public <T> T run(Supplier<T> calls) {
    return commands.execute(context -> calls.get());
  }
}
