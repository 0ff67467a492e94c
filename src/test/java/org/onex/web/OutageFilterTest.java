package org.onex.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class OutageFilterTest {

  @Test
  void a_person_reads_what_to_do_while_the_database_is_away() throws Exception {
    MockHttpServletResponse answer =
        answer("/school", new SQLTransientConnectionException("no connection in 4000 ms"));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
    assertThat(answer.getContentType()).startsWith("text/html");
    assertThat(answer.getContentAsString()).contains("系统暂时无法访问数据库", "约10秒后重试");
  }

  @Test
  void a_program_gets_it_as_a_problem() throws Exception {
    MockHttpServletResponse answer =
        answer("/api/filings", new SQLException("terminating connection", "57P01"));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString()).contains("\"status\":503", "没有办理");
  }

  @Test
  void any_other_failure_stays_what_it_is() {
    assertThatThrownBy(() -> answer("/school", new SQLException("unique", "23505")))
        .isInstanceOf(CannotCreateTransactionException.class);
  }

  private static MockHttpServletResponse answer(String path, SQLException failure)
      throws ServletException, IOException {
    var response = new MockHttpServletResponse();
    new OutageFilter()
        .doFilter(
            new MockHttpServletRequest("POST", path),
            response,
            (request, ignored) -> {
              throw new CannotCreateTransactionException("no connection", failure);
            });
    return response;
  }
}
