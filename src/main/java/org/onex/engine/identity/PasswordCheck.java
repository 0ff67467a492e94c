package org.onex.engine.identity;

import java.util.List;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Only people we know may enter: an account without a person has no role. */
@Component
@Primary
class PasswordCheck implements AuthenticationProvider {

  private final PasswordVerification passwords;
  private final People people;

  PasswordCheck(PasswordVerification passwords, People people) {
    this.passwords = passwords;
    this.people = people;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var account = attempt.getName();
    if (!passwords.accepts(account, String.valueOf(attempt.getCredentials()))) {
      throw new BadCredentialsException("账号或密码不正确，请核对后重试。");
    }
    return signedIn(account);
  }

  /** What a verified person may do, as it stands now. */
  Authentication signedIn(String account) {
    return people
        .findById(account)
        .filter(Person::active)
        .map(person -> new SimpleGrantedAuthority("ROLE_" + person.role().name()))
        .map(
            role -> UsernamePasswordAuthenticationToken.authenticated(account, null, List.of(role)))
        .orElseThrow(() -> new BadCredentialsException("账号已停用。"));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
