package org.onex.engine.guard;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.onex.engine.command.EngineRequest;

/**
 * Brings a refusal out of the engine's wrappers: as it is to our own callers, as an answer 409 with
 * the sentence to Tasklist and the engine's REST.
 */
class RefusalExceptionTranslator extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException failure) {
      var refusal = refusalAmongCauses(failure);
      if (refusal == null) {
        throw failure;
      }
      throw EngineRequest.isUnderWay() ? answer(refusal) : refusal;
    }
  }

  static @Nullable Refusal refusalAmongCauses(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }

  private static WebApplicationException answer(Refusal refusal) {
    return new WebApplicationException(refusal.getMessage(), refusal, Status.CONFLICT);
  }
}
