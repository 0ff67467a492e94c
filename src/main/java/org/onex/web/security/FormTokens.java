package org.onex.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The token of the forms lies in the session where there is one, and before sign-in in a cookie.
 * With the session the token ends, by which a form is known whose session is over.
 */
class FormTokens implements CsrfTokenRepository {

  private final CsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();
  private final CookieCsrfTokenRepository inCookie = new CookieCsrfTokenRepository();

  FormTokens(boolean onlyOverTls) {
    inCookie.setCookieName("ONEX-FORM"); // Camunda's web applications have an XSRF-TOKEN
    inCookie.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(onlyOverTls).sameSite("Lax"));
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return at(request).generateToken(request);
  }

  /** Nothing is left in the cookie once there is a session. */
  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    at(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return at(request).loadToken(request);
  }

  private CsrfTokenRepository at(HttpServletRequest request) {
    return request.getSession(false) == null ? inCookie : inSession;
  }
}
