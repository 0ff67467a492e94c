package org.onex.web.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.onex.signin.SignInDelayedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells programs at the door why they do not come in, as problem details in Chinese. */
@Component
class ProblemDetailEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ObjectMapper json;

  ProblemDetailEntryPoint(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof SignInDelayedException delayed) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(delayed.seconds()));
      answer(response, HttpStatus.TOO_MANY_REQUESTS, "登录受限", String.valueOf(delayed.getMessage()));
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OneX\", charset=\"UTF-8\"");
    answer(response, HttpStatus.UNAUTHORIZED, "未登录", "请使用账号和密码以 HTTP Basic 方式登录。");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    answer(response, HttpStatus.FORBIDDEN, "没有权限", "您的账号没有使用该接口的权限，确需使用的请联系系统管理员。");
  }

  void answer(HttpServletResponse response, HttpStatus status, String title, String sentence)
      throws IOException {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setTitle(title);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
