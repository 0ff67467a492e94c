package org.onex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Accounts;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a fictional province beside the demo's, for the tests of another notice. */
@Component
public class Settling {

  private final Institutions institutions;
  private final People people;
  private final Accounts accounts;

  Settling(Institutions institutions, People people, Accounts accounts) {
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
  }

  /**
   * A unit with one person, whose account has the unit's id or another.
   *
   * @param superior null for a province
   */
  public record Unit(
      String id,
      String code,
      String name,
      InstitutionKind kind,
      @Nullable String type,
      @Nullable String affiliation,
      @Nullable String superior,
      String account,
      String person) {}

  static Unit office(String id, String code, String name, String account, String person) {
    return new Unit(id, code, name, InstitutionKind.PROVINCE, null, null, null, account, person);
  }

  static Unit bureau(
      String id, String code, String name, String superior, String account, String person) {
    return new Unit(id, code, name, InstitutionKind.BUREAU, null, null, superior, account, person);
  }

  static Unit school(
      String id,
      String code,
      String name,
      String type,
      String affiliation,
      String superior,
      String person) {
    return new Unit(
        id, code, name, InstitutionKind.SCHOOL, type, affiliation, superior, id, person);
  }

  /** Once per test class; a second call changes nothing. The first unit is the office. */
  @Transactional
  public void settle(List<Unit> units) {
    String office = units.get(0).id();
    if (!institutions.existsById(office)) {
      units.forEach(unit -> register(unit, office));
      units.forEach(this::join);
    }
  }

  /** One more unit of a province that is there already. */
  @Transactional
  public void join(Unit unit, String office) {
    if (!institutions.existsById(unit.id())) {
      register(unit, office);
      join(unit);
    }
  }

  /** Somebody of a school who has a say within it. */
  @Transactional
  public void post(String school, String account, String name, String post) {
    if (!people.existsById(account)) {
      Person person =
          people.save(
              new Person(account, name, school, Role.SCHOOL, account + "@example.edu.cn").at(post));
      accounts.open(person, institutions.findById(school).orElseThrow(), Browser.PASSWORD);
    }
  }

  /** One more person at a unit that is there already. */
  @Transactional
  public void join(String unit, String account, String name, Role role) {
    if (!people.existsById(account)) {
      Person person =
          people.save(new Person(account, name, unit, role, account + "@example.edu.cn"));
      accounts.open(person, institutions.findById(unit).orElseThrow(), Browser.PASSWORD);
    }
  }

  Actor actor(String account) {
    return people.findById(account).orElseThrow().asActor();
  }

  private void register(Unit unit, String office) {
    Institution institution =
        institutions.save(
            new Institution(
                    unit.id(),
                    unit.code(),
                    unit.name(),
                    unit.kind(),
                    unit.type(),
                    unit.affiliation(),
                    unit.superior(),
                    office,
                    true)
                .contact(unit.person(), "000-53000000", unit.id() + "@example.edu.cn"));
    if (unit.kind() != InstitutionKind.SCHOOL) {
      accounts.openUnit(institution);
    }
  }

  private void join(Unit unit) {
    Person person =
        people.save(
            new Person(
                unit.account(),
                unit.person(),
                unit.id(),
                switch (unit.kind()) {
                  case PROVINCE -> Role.PROVINCE_OFFICE;
                  case BUREAU -> Role.BUREAU;
                  case SCHOOL -> Role.SCHOOL;
                },
                unit.account() + "@example.edu.cn"));
    accounts.open(person, institutions.findById(unit.id()).orElseThrow(), Browser.PASSWORD);
  }
}
