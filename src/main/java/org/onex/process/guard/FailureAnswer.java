package org.onex.process.guard;

import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.onex.organization.Refusal;
import org.onex.organization.TypedText;
import org.onex.process.engine.EngineRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever asks the engine itself reads what he did wrong, and nothing of statements, columns and
 * classes where the fault is ours: that is in the log.
 */
class FailureAnswer extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(FailureAnswer.class);

  @Override
  public <T> T execute(Command<T> command) {
    if (!EngineRequest.asksForNextCommand()) {
      return next.execute(command);
    }
    try {
      return next.execute(command);
    } catch (Refusal | WebApplicationException answer) {
      throw answer;
    } catch (RuntimeException failure) {
      if (isAnswer(failure) || RefusalAnswer.refusalAmongCauses(failure) != null) {
        throw failure;
      }
      throw TypedText.refusal(failure).<RuntimeException>map(r -> r).orElseGet(() -> hide(failure));
    }
  }

  /** The engine's own words about a request; behind its other failures stands somebody else's. */
  private static boolean isAnswer(RuntimeException failure) {
    return failure instanceof ProcessEngineException && failure.getCause() == null;
  }

  private static RuntimeException hide(RuntimeException failure) {
    LOG.error("A command of the engine failed", failure);
    return new ProcessEngineException("系统处理时出错，已记入日志，请稍后重试；仍不成功的请联系系统管理员。");
  }
}
