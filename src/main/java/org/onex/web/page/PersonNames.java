package org.onex.web.page;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.springframework.stereotype.Component;

/** Names of people for the accounts that records keep. */
@Component
public class PersonNames {

  private final People people;

  PersonNames(People people) {
    this.people = people;
  }

  /** Whoever is no longer known is absent. */
  public Map<String, String> names(Collection<@Nullable String> accounts) {
    return people
        .findAllById(accounts.stream().filter(Objects::nonNull).distinct().toList())
        .stream()
        .collect(Collectors.toMap(Person::id, Person::name));
  }
}
