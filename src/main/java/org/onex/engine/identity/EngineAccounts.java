package org.onex.engine.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.task.Task;
import org.onex.directory.Accounts;
import org.onex.directory.Hierarchy;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.signin.SignInDelayedException;
import org.springframework.stereotype.Component;

/**
 * Keeps accounts in the engine's identity tables. A reviewing unit is a tenant; its people belong
 * to it and to every bureau below it, and the province's people to every unit of the province.
 * Schools get an account and nothing else.
 */
@Component
class EngineAccounts implements Accounts {

  private static final Set<Role> REVIEWERS = Set.of(Role.BUREAU, Role.PROVINCE_OFFICE, Role.EXPERT);

  private final IdentityService identity;
  private final People people;
  private final Institutions institutions;
  private final Hierarchy hierarchy;
  private final TaskService tasks;
  private final PasswordHashes hashes;
  private final PasswordVerification passwords;

  EngineAccounts(
      IdentityService identity,
      People people,
      Institutions institutions,
      Hierarchy hierarchy,
      TaskService tasks,
      PasswordHashes hashes,
      PasswordVerification passwords) {
    this.hashes = hashes;
    this.passwords = passwords;
    this.hierarchy = hierarchy;
    this.identity = identity;
    this.tasks = tasks;
    this.people = people;
    this.institutions = institutions;
  }

  @Override
  public void openUnit(Institution unit) {
    Tenant tenant = identity.createTenantQuery().tenantId(unit.id()).singleResult();
    if (tenant == null || !unit.name().equals(tenant.getName())) {
      Tenant named = tenant == null ? identity.newTenant(unit.id()) : tenant;
      named.setName(unit.name());
      identity.saveTenant(named);
    }
    Set<String> above = new HashSet<>(hierarchy.bureausAbove(unit));
    above.add(unit.provinceId());
    people.findByInstitutionIdInAndActiveTrue(above).stream()
        .filter(person -> REVIEWERS.contains(person.role()))
        .forEach(person -> join(unit.id(), person.id()));
  }

  @Override
  public void regroup(String provinceId) {
    Map<String, Institution> bureaus =
        institutions.findByProvinceIdAndKind(provinceId, InstitutionKind.BUREAU).stream()
            .collect(Collectors.toMap(Institution::id, Function.identity()));
    people
        .findByInstitutionIdInAndActiveTrue(bureaus.keySet())
        .forEach(
            person -> {
              Institution bureau = bureaus.get(person.institutionId());
              if (bureau != null) {
                memberships(person, bureau);
                tenants(person, bureau);
              }
            });
  }

  @Override
  public void open(Person person, Institution institution, String password) {
    User user = user(person.id()).orElseGet(() -> identity.newUser(person.id()));
    hashed(user, hashes.ofGenerated(password));
    keep(user, person, institution);
  }

  @Override
  public void follow(Person person, Institution institution) {
    user(person.id()).ifPresent(user -> keep(user, person, institution));
    if (!person.active()) {
      tasks.createTaskQuery().taskAssignee(person.id()).list().stream()
          .map(Task::getId)
          .forEach(task -> tasks.setAssignee(task, null));
    }
  }

  @Override
  public void replacePassword(String account, String password) {
    User user = user(account).orElseThrow();
    user.setPassword(password);
    identity.saveUser(user);
  }

  @Override
  public boolean accepts(String account, String password) {
    try {
      return passwords.accepts(account, password);
    } catch (SignInDelayedException delayed) {
      throw new Refusal("SIGN_IN_DELAYED", String.valueOf(delayed.getMessage()));
    }
  }

  /** The hash has a salt of its own. */
  private static void hashed(User user, String hash) {
    var entity = (UserEntity) user;
    entity.setSalt("");
    entity.setDbPassword(hash);
  }

  private Optional<User> user(String account) {
    return Optional.ofNullable(identity.createUserQuery().userId(account).singleResult());
  }

  private void keep(User user, Person person, Institution institution) {
    user.setFirstName(person.name());
    user.setLastName("");
    user.setEmail(person.email());
    identity.saveUser(user);
    memberships(person, institution);
    tenants(person, institution);
  }

  private void memberships(Person person, Institution institution) {
    var wanted = person.active() ? Groups.of(person.role(), institution) : List.<String>of();
    var present =
        identity.createGroupQuery().groupMember(person.id()).list().stream()
            .map(Group::getId)
            .toList();
    wanted.stream()
        .filter(group -> !present.contains(group))
        .forEach(group -> identity.createMembership(person.id(), group));
    present.stream()
        .filter(group -> !wanted.contains(group))
        .forEach(group -> identity.deleteMembership(person.id(), group));
  }

  private void tenants(Person person, Institution institution) {
    var wanted = person.active() ? unitsOf(person, institution) : List.<String>of();
    var present =
        identity.createTenantQuery().userMember(person.id()).list().stream()
            .map(Tenant::getId)
            .toList();
    wanted.stream()
        .filter(unit -> !present.contains(unit))
        .forEach(unit -> identity.createTenantUserMembership(unit, person.id()));
    present.stream()
        .filter(unit -> !wanted.contains(unit))
        .forEach(unit -> identity.deleteTenantUserMembership(unit, person.id()));
  }

  private List<String> unitsOf(Person person, Institution institution) {
    return switch (person.role()) {
      case BUREAU -> List.copyOf(hierarchy.under(institution.id()));
      case PROVINCE_OFFICE, EXPERT ->
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
