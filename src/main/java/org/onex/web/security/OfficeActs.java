package org.onex.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.onex.directory.Role;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Records what the office and administrators change on our pages and through REST (dates, grants,
 * releases, packs, imports), in the one place that all of it passes.
 */
@Component
class OfficeActs implements HandlerInterceptor, WebMvcConfigurer {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OFFICES =
      Set.of(role(Role.ADMINISTRATOR), role(Role.OPERATIONS), role(Role.PROVINCE_OFFICE));

  private final AuditLog audit;

  OfficeActs(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (!READING.contains(request.getMethod())
        && request.getUserPrincipal() instanceof Authentication person
        && person.getAuthorities().stream().anyMatch(one -> OFFICES.contains(one.getAuthority()))) {
      audit.record(
          AuditAct.OFFICE_ACT,
          person.getName(),
          "%s %s，结果 %d"
              .formatted(request.getMethod(), request.getRequestURI(), response.getStatus()));
    }
  }

  private static String role(Role role) {
    return "ROLE_" + role.name();
  }
}
