package org.onex.process.identity;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.onex.organization.People;
import org.onex.organization.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a password with the engine, which also locks an account out after too many failures. Only
 * people we know may enter: an account without a person has no role.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

  private final IdentityService identity;
  private final People people;

  PasswordCheck(IdentityService identity, People people) {
    this.identity = identity;
    this.people = people;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var account = attempt.getName();
    var password = String.valueOf(attempt.getCredentials());
    var role = role(account);
    if (role == null || !identity.checkPassword(account, password)) {
      throw new BadCredentialsException("账号或密码不正确，或账号因多次输错已暂时锁定。");
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        account, null, List.of(new SimpleGrantedAuthority(role)));
  }

  private @Nullable String role(String account) {
    return people
        .findById(account)
        .filter(Person::active)
        .map(person -> "ROLE_" + person.role().name())
        .orElse(null);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
