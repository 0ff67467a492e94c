package org.onex.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.onex.directory.Role;
import org.onex.signin.SignInDelayedException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** What follows a sign-in on the sign-in page, whether it succeeds or not, and a sign-out. */
@Component
@EnableConfigurationProperties(IdleLimits.class)
class SignIns extends SavedRequestAwareAuthenticationSuccessHandler
    implements AuthenticationFailureHandler, LogoutHandler {

  private static final SimpleGrantedAuthority SCHOOL =
      new SimpleGrantedAuthority("ROLE_" + Role.SCHOOL.name());

  private final AuditLog audit;
  private final IdleLimits idle;

  SignIns(AuditLog audit, IdleLimits idle, BeforeSignIn beforeSignIn) {
    this.audit = audit;
    this.idle = idle;
    setRequestCache(beforeSignIn.wantedPage());
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws ServletException, IOException {
    audit.record(AuditAct.SIGN_IN, person.getName(), "登录页面");
    var limit = person.getAuthorities().contains(SCHOOL) ? idle.schools() : idle.offices();
    request.getSession().setMaxInactiveInterval((int) limit.toSeconds());
    super.onAuthenticationSuccess(request, response, person);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var page =
        why instanceof SignInDelayedException delayed
            ? "/login?wait=" + delayed.seconds()
            : "/login?error";
    getRedirectStrategy().sendRedirect(request, response, page);
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
    if (person != null) {
      audit.record(AuditAct.SIGN_OUT, person.getName(), "本人退出");
    }
  }
}
