package org.onex.process.identity;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.onex.organization.Accounts;
import org.onex.organization.Institution;
import org.onex.organization.InstitutionKind;
import org.onex.organization.Institutions;
import org.onex.organization.People;
import org.onex.organization.Person;
import org.onex.organization.Role;
import org.springframework.stereotype.Component;

/**
 * Keeps accounts in the engine's identity tables. A reviewing unit is a tenant; its people belong
 * to it, and the province's people belong to every unit of the province. Schools get an account and
 * nothing else.
 */
@Component
class EngineAccounts implements Accounts {

  private final IdentityService identity;
  private final People people;
  private final Institutions institutions;

  EngineAccounts(IdentityService identity, People people, Institutions institutions) {
    this.identity = identity;
    this.people = people;
    this.institutions = institutions;
  }

  @Override
  public void openUnit(Institution unit) {
    if (identity.createTenantQuery().tenantId(unit.id()).count() == 0) {
      var tenant = identity.newTenant(unit.id());
      tenant.setName(unit.name());
      identity.saveTenant(tenant);
    }
    people.findByInstitutionIdAndActiveTrue(unit.provinceId()).stream()
        .filter(person -> person.role() == Role.PROVINCE_OFFICE)
        .forEach(person -> join(unit.id(), person.id()));
  }

  @Override
  public void open(Person person, Institution institution, String password) {
    if (identity.createUserQuery().userId(person.id()).count() == 0) {
      var user = identity.newUser(person.id());
      user.setFirstName(person.name());
      user.setLastName("");
      user.setEmail(person.email());
      user.setPassword(password);
      identity.saveUser(user);
      Groups.of(person.role()).forEach(group -> identity.createMembership(person.id(), group));
    }
    unitsOf(person, institution).forEach(unit -> join(unit, person.id()));
  }

  private List<String> unitsOf(Person person, Institution institution) {
    return switch (person.role()) {
      case BUREAU -> List.of(institution.id());
      case PROVINCE_OFFICE ->
          institutions.findAll().stream()
              .filter(unit -> unit.kind() != InstitutionKind.SCHOOL)
              .filter(unit -> unit.provinceId().equals(institution.id()))
              .map(Institution::id)
              .toList();
      case SCHOOL, ADMINISTRATOR, OPERATIONS -> List.of();
    };
  }

  private void join(String tenantId, String userId) {
    if (identity.createTenantQuery().tenantId(tenantId).userMember(userId).count() == 0) {
      identity.createTenantUserMembership(tenantId, userId);
    }
  }
}
