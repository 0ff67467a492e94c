package org.onex.web.security;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.onex.directory.DemoTables;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts one can try in the demo, which a newcomer reads on the console and at sign-in. */
@Component
@Profile("demo")
public class DemoAccounts {

  private final People people;
  private final Institutions institutions;
  private final DemoTables tables;

  DemoAccounts(People people, Institutions institutions, DemoTables tables) {
    this.people = people;
    this.institutions = institutions;
    this.tables = tables;
  }

  /**
   * @param unit where the person works
   * @param role as what
   */
  public record DemoAccount(String id, String unit, String role) {}

  public List<DemoAccount> all() {
    var units =
        institutions.findAll().stream()
            .collect(Collectors.toMap(Institution::id, Institution::name));
    List<String> shipped = shipped();
    return people.findAllById(shipped).stream()
        .sorted(Comparator.comparing(person -> shipped.indexOf(person.id())))
        .map(
            person ->
                new DemoAccount(
                    person.id(),
                    units.getOrDefault(person.institutionId(), ""),
                    person.role().label()))
        .toList();
  }

  /** Whoever an administrator adds has a password of his own. */
  private List<String> shipped() {
    return tables.read("people.csv").stream().map(row -> row.text("id")).distinct().toList();
  }
}
