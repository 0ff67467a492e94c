package org.onex.directory;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fictional provinces of the demo: institutions, people and accounts, from two tables each. */
@Component
@Profile({"demo", "test"})
@Order(Startup.DEMO_PEOPLE)
class DemoPeople implements ApplicationRunner {

  private static final String PASSWORD = "Demo-2027-Onex";

  private final Institutions institutions;
  private final People people;
  private final Accounts accounts;
  private final DemoTables tables;

  DemoPeople(Institutions institutions, People people, Accounts accounts, DemoTables tables) {
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
    this.tables = tables;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (institutions.count() > 0) {
      return;
    }
    List<DemoTable.Row> units = tables.read("institutions.csv");
    if (units.isEmpty()) {
      throw new DemoDataMissing(tables.packs());
    }
    units.stream()
        .map(DemoPeople::institution)
        .map(institutions::save)
        .filter(institution -> institution.kind() != InstitutionKind.SCHOOL)
        .forEach(accounts::openUnit);
    tables.read("people.csv").stream()
        .map(DemoPeople::person)
        .filter(person -> !people.existsById(person.id())) // each province names the administrator
        .map(people::save)
        .forEach(this::openAccount);
  }

  private void openAccount(Person person) {
    var institution = institutions.findById(person.institutionId()).orElseThrow();
    accounts.open(person, institution, PASSWORD);
  }

  private static Institution institution(DemoTable.Row row) {
    return new Institution(
            row.text("id"),
            row.text("code"),
            row.text("name"),
            InstitutionKind.valueOf(row.text("kind")),
            row.optional("schoolType"),
            row.optional("affiliation"),
            row.optional("superiorId"),
            row.text("provinceId"),
            Boolean.parseBoolean(row.text("platformRegistered")))
        .contact(row.text("contactName"), row.text("contactPhone"), row.text("contactEmail"));
  }

  private static Person person(DemoTable.Row row) {
    Person person =
        new Person(
            row.text("id"),
            row.text("name"),
            row.text("institutionId"),
            Role.valueOf(row.text("role")),
            row.optional("email"));
    String post = row.optional("post");
    return post == null ? person : person.at(post);
  }
}
