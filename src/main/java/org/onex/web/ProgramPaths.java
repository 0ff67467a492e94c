package org.onex.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where programs ask, who are answered with problems and never with pages. */
public final class ProgramPaths {

  private static final List<String> PREFIXES =
      List.of("/api/", "/engine-rest", "/camunda/api/", "/v3/api-docs", "/actuator/");

  private ProgramPaths() {}

  public static boolean has(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return PREFIXES.stream().anyMatch(path::startsWith);
  }
}
