package org.onex.web.security;

import org.onex.directory.Actor;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The {@link Actor} who is signed in, by form or by HTTP Basic. */
@Component
public class SignedIn {

  private final People people;

  SignedIn(People people) {
    this.people = people;
  }

  public Actor actor() {
    var account = SecurityContextHolder.getContext().getAuthentication().getName();
    return people
        .findById(account)
        .filter(Person::active)
        .map(Person::asActor)
        .orElseThrow(() -> new Refusal("ACCOUNT_INACTIVE", "账号%s已停用，请联系系统管理员。".formatted(account)));
  }
}
