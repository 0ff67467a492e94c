package org.onex.organization;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fictional province of the demo: its institutions, people and accounts, from two tables. */
@Component
@Profile({"demo", "test"})
@Order(Startup.DEMO_PEOPLE)
class DemoPeople implements ApplicationRunner {

  private static final String PASSWORD = "Demo-2027-Onex";

  private final Institutions institutions;
  private final People people;
  private final Accounts accounts;

  DemoPeople(Institutions institutions, People people, Accounts accounts) {
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (institutions.count() > 0) {
      return;
    }
    DemoTable.read("demo/institutions.csv").stream()
        .map(DemoPeople::institution)
        .map(institutions::save)
        .filter(institution -> institution.kind() != InstitutionKind.SCHOOL)
        .forEach(accounts::openUnit);
    DemoTable.read("demo/people.csv").stream()
        .map(DemoPeople::person)
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
    return new Person(
        row.text("id"),
        row.text("name"),
        row.text("institutionId"),
        Role.valueOf(row.text("role")),
        row.optional("email"));
  }
}
