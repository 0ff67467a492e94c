package org.onex.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdTest {

  private final List<@Nullable String> logged = new ArrayList<>();

  @Test
  void each_request_has_an_id_of_its_own_in_log_and_answer() throws Exception {
    String first = idOf(null);
    String second = idOf(null);

    assertThat(first).hasSize(36).isNotEqualTo(second);
    assertThat(logged).containsExactly(first, second);
    assertThat(MDC.get("request")).isNull();
  }

  @Test
  void the_id_of_a_proxy_is_kept_and_a_line_of_log_is_not_made_of_it() throws Exception {
    assertThat(idOf("4f6e6558-2027")).isEqualTo("4f6e6558-2027");
    assertThat(idOf("x\n2027-03-22 INFO signed in")).hasSize(36);
    assertThat(idOf("")).hasSize(36);
  }

  private String idOf(@Nullable String given) throws Exception {
    var request = new MockHttpServletRequest("GET", "/");
    if (given != null) {
      request.addHeader(RequestIdFilter.HEADER, given);
    }
    var response = new MockHttpServletResponse();
    FilterChain chain = (asked, answered) -> logged.add(MDC.get("request"));
    new RequestIdFilter().doFilter(request, response, chain);
    return String.valueOf(response.getHeader(RequestIdFilter.HEADER));
  }
}
