package org.onex.directory;

import org.jspecify.annotations.Nullable;

/** A person as the administrator's list has him; nobody is ever deleted, only marked inactive. */
public record PersonEntry(
    String account,
    String name,
    String unitCode,
    Role role,
    @Nullable String email,
    @Nullable String post,
    boolean active) {

  static PersonEntry of(Person person, String unitCode) {
    return new PersonEntry(
        person.id(),
        person.name(),
        unitCode,
        person.role(),
        person.email(),
        person.post(),
        person.active());
  }
}
