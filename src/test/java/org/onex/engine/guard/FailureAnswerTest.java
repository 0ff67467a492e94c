package org.onex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.directory.Outage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The database goes away while the engine works for Tasklist or a script. */
class FailureAnswerTest {

  @BeforeEach
  void a_request_to_the_engine() {
    var request = new MockHttpServletRequest("POST", "/engine-rest/task/1/complete");
    request.setServletPath("/engine-rest/task/1/complete");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @AfterEach
  void no_request() {
    RequestContextHolder.resetRequestAttributes();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void it_is_answered_503_with_what_to_do(boolean beforeTheTransaction) {
    RuntimeException failure =
        beforeTheTransaction
            ? new CannotCreateTransactionException(
                "none", new SQLTransientConnectionException("no connection in 4000 ms"))
            : new ProcessEngineException("flush", new SQLException("terminating", "57P01"));

    assertThatThrownBy(() -> answerTo(failure))
        .isInstanceOfSatisfying(
            WebApplicationException.class,
            away -> {
              assertThat(away.getResponse().getStatus()).isEqualTo(503);
              assertThat(away.getResponse().getHeaderString("Retry-After")).isEqualTo("10");
              assertThat(away).hasMessage(Outage.SENTENCE);
            });
  }

  private static void answerTo(RuntimeException failure) {
    var answer = new FailureTranslator();
    answer.setNext(
        new CommandInterceptor() {
          @Override
          public <T> T execute(Command<T> command) {
            throw failure;
          }
        });
    answer.execute(context -> null);
  }
}
