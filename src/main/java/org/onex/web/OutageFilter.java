package org.onex.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onex.directory.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away every request is answered with 503 and what to do. The answer needs
 * nothing that could be away too, neither a session nor a template.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
  private static final String RETRY_AFTER_SECONDS = "10";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted() || !Outage.is(failure)) {
        throw failure;
      }
      LOG.error("the database is away: {} {}", request.getMethod(), request.getRequestURI());
      LOG.debug("the database is away", failure);
      answer(request, response);
    }
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> id = Optional.ofNullable(response.getHeader(RequestIdFilter.HEADER));
    response.reset();
    id.ifPresent(known -> response.setHeader(RequestIdFilter.HEADER, known));
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    if (ProgramPaths.has(request)) {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response
          .getWriter()
          .write(
              "{\"title\":\"系统暂时不可用\",\"status\":503,\"detail\":\"%s\"}"
                  .formatted(Outage.SENTENCE));
    } else {
      response.setContentType(MediaType.TEXT_HTML_VALUE);
      response.getWriter().write(page());
    }
  }

  private static String page() {
    return """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>系统暂时不可用 · 1+X证书申报审批系统</title></head>
    <body style="font-family:sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem">
    <h1>系统暂时不可用</h1><p>%s</p><p><a href="">重试</a></p></body></html>
    """
        .formatted(Outage.SENTENCE);
  }
}
