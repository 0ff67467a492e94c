package org.onex.engine.guard;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.onex.directory.Refusal;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whoever completes a task while somebody else does reads that in our words. The review says so
 * too, but when the first has ended the instance, the engine looks for who would catch the refusal,
 * finds the instance gone and throws that instead. Jobs see the engine's own exception, and run
 * again.
 */
class OptimisticLockExceptionTranslator extends CommandInterceptor {

  /** Deadlock and lock not available, as PostgreSQL and H2 number them. */
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "HYT00");

  private static final String INSTANCE_GONE = "Cannot restore state of process instance";

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (ProcessEngineException failure) {
      if (RequestContextHolder.getRequestAttributes() != null && isOvertaken(failure)) {
        throw new Refusal("OVERTAKEN", "该事项正在或刚由其他人员办理，请刷新待办列表后再试。");
      }
      throw failure;
    }
  }

  private static boolean isOvertaken(ProcessEngineException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof OptimisticLockingException
                    || (cause instanceof SQLException sql && CONFLICTS.contains(sql.getSQLState()))
                    || String.valueOf(cause.getMessage()).contains(INSTANCE_GONE));
  }
}
