package org.onex.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onex.web.ProgramPaths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too large to be read at all before anybody reads it. The search for the form's
 * token would read it first, find nothing and say that access is denied.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LargeRequests extends OncePerRequestFilter {

  private static final String SENTENCE = "上传的内容超过 64 MB，没有接收；每个文件不超过 20 MB，请删除图片等无关内容或拆分后分次上传。";

  private final DataSize most;
  private final ProblemDetailEntryPoint problems;

  LargeRequests(
      @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
      ProblemDetailEntryPoint problems) {
    this.most = most;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() <= most.toBytes()) {
      chain.doFilter(request, response);
    } else if (ProgramPaths.has(request)) {
      problems.answer(response, HttpStatus.PAYLOAD_TOO_LARGE, "上传内容过大", SENTENCE);
    } else {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    }
  }
}
