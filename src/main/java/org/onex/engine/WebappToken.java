package org.onex.engine;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_HEADER_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a foreign page sends to Camunda's web applications, the sign-out included, and
 * leaves the session alone. Camunda's own filter, which stands behind, would end it, so that any
 * page on the same site could sign people out.
 */
@Component
public class WebappToken extends OncePerRequestFilter {

  private static final String API = "/camunda/api/";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        || !request.getRequestURI().startsWith(request.getContextPath() + API);
  }

  /** A stranger is told by the chain that he is one. */
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session == null
        || SecurityContextHolder.getContext().getAuthentication() == null
        || carriesToken(request, session.getAttribute(CSRF_TOKEN_SESSION_ATTR_NAME))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value(), "页面已过期，本次操作未执行，请刷新页面后重试。");
    }
  }

  private static boolean carriesToken(HttpServletRequest request, @Nullable Object token) {
    return token != null && token.equals(request.getHeader(CSRF_TOKEN_HEADER_NAME));
  }
}
