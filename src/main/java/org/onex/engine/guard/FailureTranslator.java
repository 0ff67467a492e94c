package org.onex.engine.guard;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.onex.directory.Outage;
import org.onex.directory.Refusal;
import org.onex.directory.TypedText;
import org.onex.engine.command.EngineRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever asks the engine itself reads what he did wrong, that the thing is gone or that the
 * database is away, and nothing of statements, columns and classes where the fault is ours: that is
 * in the log.
 */
class FailureTranslator extends CommandInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(FailureTranslator.class);
  private static final String SECONDS_TO_RETRY = "10";
  private static final String GONE = "您要办理的待办或事项不存在，可能已由其他人员办结或撤回，请刷新待办列表后再试。";

  /** How the engine says that the id of a command names nothing. */
  private static final Pattern NAMES_NOTHING =
      Pattern.compile(
          "(?i)\\b(cannot find|no) .*\\b(with|for|id)\\b|does not exist"
              + "|\\bnot found\\b|^\\w+ is null$");

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
      if (isGone(failure)) {
        throw new WebApplicationException(GONE, failure, Response.Status.NOT_FOUND);
      }
      if (isAnswer(failure) || RefusalExceptionTranslator.refusalAmongCauses(failure) != null) {
        throw failure;
      }
      throw TypedText.refusal(failure).<RuntimeException>map(r -> r).orElseGet(() -> hide(failure));
    }
  }

  /** The engine's own words about a request; behind its other failures stands somebody else's. */
  private static boolean isAnswer(RuntimeException failure) {
    return failure instanceof ProcessEngineException && failure.getCause() == null;
  }

  private static boolean isGone(RuntimeException failure) {
    return isAnswer(failure) && NAMES_NOTHING.matcher(String.valueOf(failure.getMessage())).find();
  }

  private static RuntimeException hide(RuntimeException failure) {
    if (Outage.is(failure)) {
      LOG.error("The database is away from the engine");
      return new WebApplicationException(Outage.SENTENCE, failure, away());
    }
    LOG.error("A command of the engine failed", failure);
    return new ProcessEngineException("系统处理时出错，已记入日志，请稍后重试；仍不成功的请联系系统管理员。");
  }

  private static Response away() {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY)
        .build();
  }
}
