package org.onex.engine.command;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Several plugins look at commands before the engine does; each adds to what is there. */
public final class Interceptors {

  private Interceptors() {}

  public static void add(
      ProcessEngineConfigurationImpl configuration, CommandInterceptor... interceptors) {
    var present = configuration.getCustomPreCommandInterceptorsTxRequired();
    var all = new ArrayList<CommandInterceptor>(present == null ? List.of() : present);
    all.addAll(List.of(interceptors));
    configuration.setCustomPreCommandInterceptorsTxRequired(all);
  }
}
