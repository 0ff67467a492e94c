package org.onex.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is signed in while {@code /engine-rest} is served, so that its
 * authorizations and tenants apply. Stands behind the security chain's authorization.
 */
@Component
public class EngineSignOn extends OncePerRequestFilter {

  private final IdentityService identity;

  EngineSignOn(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var user = SecurityContextHolder.getContext().getAuthentication().getName();
    var groups = identity.createGroupQuery().groupMember(user).list();
    var tenants = identity.createTenantQuery().userMember(user).list();
    identity.setAuthentication(
        user,
        groups.stream().map(Group::getId).toList(),
        tenants.stream().map(Tenant::getId).toList());
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }
}
