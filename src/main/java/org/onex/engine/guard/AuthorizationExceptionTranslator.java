package org.onex.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Whoever asks for what another unit has is answered 403 in our words. The engine itself throws the
 * same exception as for broken code, which is 500, and says in English whose fault it was.
 */
class AuthorizationExceptionTranslator extends CommandInterceptor {

  private static final String OTHER_TENANT = "belongs to no authenticated tenant";

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (ProcessEngineException failure) {
      if (String.valueOf(failure.getMessage()).contains(OTHER_TENANT)) {
        throw new AuthorizationException("该事项不在您单位的办理范围内，请刷新待办列表后再试。");
      }
      throw failure;
    }
  }
}
