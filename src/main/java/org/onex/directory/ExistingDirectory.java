package org.onex.directory;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who and what is known already, for judging a list before it is loaded. */
public final class ExistingDirectory {

  private final String readerId;
  private final Map<String, Institution> byId;
  private final Map<String, Institution> byCode;
  private final Map<String, Person> byAccount;

  /**
   * @param readerId account of the administrator who loads, and must not lock himself out
   */
  public ExistingDirectory(
      String readerId, Collection<Institution> units, Collection<Person> people) {
    this.readerId = readerId;
    byId = units.stream().collect(Collectors.toMap(Institution::id, Function.identity()));
    byCode = units.stream().collect(Collectors.toMap(Institution::code, Function.identity()));
    byAccount =
        people.stream()
            .collect(
                Collectors.toMap(
                    person -> key(person.id()), Function.identity(), (one, other) -> one));
  }

  public String readerId() {
    return readerId;
  }

  public Optional<Institution> unit(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public Optional<Institution> superiorOf(Institution unit) {
    return Optional.ofNullable(unit.superiorId()).map(byId::get);
  }

  /** Codes become ids, and some units came with ids of their own. */
  public boolean idTaken(String code) {
    return byId.containsKey(code) && !byCode.containsKey(code);
  }

  /** Accounts that differ only in upper and lower case would be taken for one another. */
  public Optional<Person> person(String account) {
    return Optional.ofNullable(byAccount.get(key(account)));
  }

  public Optional<Institution> unitOf(Person person) {
    return Optional.ofNullable(byId.get(person.institutionId()));
  }

  public static String key(String account) {
    return account.toLowerCase(Locale.ROOT);
  }
}
