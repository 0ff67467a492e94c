package org.onex.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form whose session is gone shows as one without its token: it is told so, not that a right is
 * missing, and what was typed is given back. Everything else is refused as usual.
 */
class SessionOver implements AccessDeniedHandler {

  /** Nothing is typed here that were worth keeping. */
  private static final Set<String> AT_THE_DOOR = Set.of("/login", "/logout");

  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    if (!(why instanceof CsrfException)) {
      forbidden.handle(request, response, why);
    } else if (request.getHeader("HX-Request") != null) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else if (AT_THE_DOOR.contains(request.getServletPath())) {
      response.sendRedirect(request.getContextPath() + "/login?expired");
    } else {
      response.setStatus(HttpStatus.FORBIDDEN.value());
      request.getRequestDispatcher(SessionPage.OVER).forward(request, response);
    }
  }
}
