package org.onex.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.web.ProgramPaths;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the person behind every request, not only at sign-in: who was deactivated is out at
 * once, on our pages, in Tasklist and over REST, and who holds an issued password gets no further
 * than changing it.
 */
@Component
class AccountGate extends OncePerRequestFilter {

  private static final String PASSWORD = "/password";

  private static final RequestMatcher ASSETS =
      matching("/css/**", "/js/**", "/webjars/**", "/favicon.ico", "/login");
  private static final RequestMatcher OPEN_WITH_ISSUED_PASSWORD =
      matching(PASSWORD, "/logout", SecurityChains.WEBAPP_LOGOUT);

  private final People people;
  private final ProblemDetailEntryPoint point;

  AccountGate(People people, ProblemDetailEntryPoint point) {
    this.people = people;
    this.point = point;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return ASSETS.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Person> person = people.findById(authentication.getName()).filter(Person::active);
    if (person.isEmpty()) {
      new SecurityContextLogoutHandler().logout(request, response, authentication);
      turnAway(request, response, "/login?inactive", Closed.INACTIVE);
    } else if (person.get().passwordIssued() && !OPEN_WITH_ISSUED_PASSWORD.matches(request)) {
      turnAway(request, response, PASSWORD, Closed.ISSUED_PASSWORD);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void turnAway(
      HttpServletRequest request, HttpServletResponse response, String page, Closed closed)
      throws IOException {
    String address = request.getContextPath() + page;
    if (ProgramPaths.has(request)) {
      point.answer(response, closed.status, closed.title, closed.sentence);
    } else if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpStatus.NO_CONTENT.value());
    } else {
      response.sendRedirect(address);
    }
  }

  private static RequestMatcher matching(String... patterns) {
    var paths = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(Stream.of(patterns).<RequestMatcher>map(paths::matcher).toList());
  }

  private enum Closed {
    INACTIVE(HttpStatus.UNAUTHORIZED, "账号已停用", "该账号已停用，如有疑问请联系系统管理员。"),
    ISSUED_PASSWORD(HttpStatus.FORBIDDEN, "须先修改初始密码", "您使用的是系统发放的密码，请先登录网页，在“修改密码”页面修改后再使用。");

    private final HttpStatus status;
    private final String title;
    private final String sentence;

    Closed(HttpStatus status, String title, String sentence) {
      this.status = status;
      this.title = title;
      this.sentence = sentence;
    }
  }
}
