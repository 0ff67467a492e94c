package org.onex.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What has to be remembered of somebody who has not signed in lies in cookies of the browser, so
 * that strangers fill no table with sessions.
 */
@Component
class BeforeSignIn {

  private final CsrfTokenRepository tokens;
  private final CookieRequestCache wantedPage = new CookieRequestCache();

  BeforeSignIn(@Value("${server.servlet.session.cookie.secure:false}") boolean onlyOverTls) {
    tokens = new FormTokens(onlyOverTls);
    var path = PathPatternRequestMatcher.withDefaults();
    RequestMatcher pieces =
        new OrRequestMatcher(
            path.matcher("/camunda/api/**"),
            path.matcher("/error"),
            path.matcher("/favicon.ico"),
            BeforeSignIn::isPartOfAPage);
    RequestMatcher pages = new NegatedRequestMatcher(pieces);
    wantedPage.setRequestMatcher(
        request -> "GET".equals(request.getMethod()) && pages.matches(request));
    wantedPage.setCookieCustomizer(
        cookie -> {
          cookie.setSecure(onlyOverTls);
          cookie.setAttribute("SameSite", "Lax");
        });
  }

  private static boolean isPartOfAPage(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** What the forms carry. */
  CsrfTokenRepository tokens() {
    return tokens;
  }

  /** Where one goes on after signing in. */
  RequestCache wantedPage() {
    return wantedPage;
  }
}
