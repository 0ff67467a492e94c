package org.onex.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrator's book of units and people. Loading a list again adds what is new, changes what
 * differs and deletes nothing; a person who comes in, or comes back, gets a password to be changed
 * at the first sign-in.
 */
@Service
public class DirectoryImport {

  private final Institutions institutions;
  private final People people;
  private final Accounts accounts;
  private final InitialPasswords passwords;
  private final AuditLog audit;

  DirectoryImport(
      Institutions institutions,
      People people,
      Accounts accounts,
      InitialPasswords passwords,
      AuditLog audit) {
    this.audit = audit;
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /**
   * What loading a list came to.
   *
   * @param passwords to be handed out; nobody can ask for them again
   */
  public record Loaded(
      int unitsAdded,
      int unitsChanged,
      int peopleAdded,
      int peopleChanged,
      List<InitialPassword> passwords) {}

  public ExistingDirectory roster(Actor actor) {
    Administrators.require(actor);
    return new ExistingDirectory(actor.personId(), institutions.findAll(), people.findAll());
  }

  /** Everything that is kept, as a list that could be loaded again. */
  public DirectoryEntries entries(Actor actor) {
    Administrators.require(actor);
    Map<String, Institution> units =
        institutions.findAll().stream()
            .collect(Collectors.toMap(Institution::id, Function.identity()));
    return new DirectoryEntries(
        units.values().stream()
            .sorted(
                Comparator.comparing(Institution::kind).reversed().thenComparing(Institution::code))
            .map(unit -> UnitEntry.of(unit, codeOf(units, unit.superiorId())))
            .toList(),
        people.findAll().stream()
            .sorted(Comparator.comparing(Person::id))
            .map(
                person ->
                    PersonEntry.of(person, String.valueOf(codeOf(units, person.institutionId()))))
            .toList());
  }

  /** The entries have been judged by whoever read them; here they only have to fit together. */
  @Transactional
  public Loaded load(Actor actor, DirectoryEntries entries) {
    Administrators.require(actor);
    Map<String, Institution> byCode = new HashMap<>();
    institutions.findAll().forEach(unit -> byCode.put(unit.code(), unit));
    int known = byCode.size();
    int unitsKept = units(entries.units(), byCode);
    int unitsAdded = byCode.size() - known;
    List<Change> changes = changes(entries.people(), byCode);
    people.flush();
    int peopleAdded = (int) changes.stream().filter(Change::isNew).count();
    var loaded =
        new Loaded(
            unitsAdded,
            unitsKept - unitsAdded,
            peopleAdded,
            changes.size() - peopleAdded,
            accountsOf(actor, changes));
    audit.record(
        AuditAct.REGISTER_LOADED,
        actor.personId(),
        "新增单位 %d 个、更新 %d 个，新增人员 %d 人、更新 %d 人"
            .formatted(
                loaded.unitsAdded(),
                loaded.unitsChanged(),
                loaded.peopleAdded(),
                loaded.peopleChanged()));
    return loaded;
  }

  private int units(List<UnitEntry> entries, Map<String, Institution> byCode) {
    Map<String, UnitEntry> open = new LinkedHashMap<>();
    entries.forEach(entry -> open.put(entry.code(), entry));
    int kept = 0;
    for (UnitEntry entry : entries) {
      kept += withSuperiors(entry.code(), open, byCode);
    }
    institutions.flush();
    return kept;
  }

  /** Superiors before those below them. */
  private int withSuperiors(
      @Nullable String code, Map<String, UnitEntry> open, Map<String, Institution> byCode) {
    @Nullable UnitEntry entry = open.remove(String.valueOf(code));
    if (entry == null) {
      return 0;
    }
    int kept = withSuperiors(entry.superiorCode(), open, byCode);
    return kept + (unit(entry, byCode) ? 1 : 0);
  }

  private boolean unit(UnitEntry entry, Map<String, Institution> byCode) {
    @Nullable Institution superior =
        entry.superiorCode() == null ? null : unit(byCode, entry.superiorCode());
    @Nullable Institution known = byCode.get(entry.code());
    if (known != null
        && isAt(known, superior)
        && entry.equals(UnitEntry.of(known, entry.superiorCode()))) {
      return false;
    }
    boolean moved = known != null && known.isBureau() && !isAt(known, superior);
    Institution kept =
        known == null
            ? institutions.save(Institution.registered(entry, superior))
            : known.register(entry, superior);
    byCode.put(entry.code(), kept);
    if (kept.kind() != InstitutionKind.SCHOOL) {
      accounts.openUnit(kept);
    }
    if (moved) {
      institutions.flush();
      accounts.regroup(kept.provinceId());
    }
    return true;
  }

  private static boolean isAt(Institution unit, @Nullable Institution superior) {
    return Objects.equals(unit.superiorId(), superior == null ? null : superior.id());
  }

  /** A person who is new or differs; whoever comes in, or comes back, needs a password. */
  private record Change(Person person, Institution unit, boolean isNew, boolean comesIn) {

    String inWords() {
      return "%s：%s，%s，%s"
          .formatted(
              isNew ? "新增" : "变更",
              unit.name(),
              person.role().label(),
              person.active() ? "启用" : "停用");
    }
  }

  private List<Change> changes(List<PersonEntry> entries, Map<String, Institution> byCode) {
    Map<String, Person> known =
        people.findAll().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    List<Change> changes = new ArrayList<>();
    for (PersonEntry entry : entries) {
      Institution unit = unit(byCode, entry.unitCode());
      @Nullable Person person = known.get(entry.account());
      if (person == null) {
        Person added = people.save(Person.registered(entry, unit));
        changes.add(new Change(added, unit, true, entry.active()));
      } else if (!entry.equals(PersonEntry.of(person, unit.code()))) {
        boolean comesBack = entry.active() && !person.active();
        changes.add(new Change(person.register(entry), unit, false, comesBack));
      }
    }
    return changes;
  }

  /** Our rows are written by now: two loads of the same people collide there, not in the engine. */
  private List<InitialPassword> accountsOf(Actor actor, List<Change> changes) {
    List<InitialPassword> issued = new ArrayList<>();
    for (Change change : changes) {
      audit.record(
          AuditAct.PERSON_CHANGED, actor.personId(), change.person().id(), change.inWords());
      if (change.comesIn()) {
        issued.add(passwords.issue(actor, change.person(), change.unit()));
      } else {
        accounts.follow(change.person(), change.unit());
      }
    }
    return issued;
  }

  private static Institution unit(Map<String, Institution> byCode, String code) {
    return Objects.requireNonNull(byCode.get(code), () -> "unknown unit " + code);
  }

  private static @Nullable String codeOf(Map<String, Institution> units, @Nullable String id) {
    @Nullable Institution unit = id == null ? null : units.get(id);
    return unit == null ? null : unit.code();
  }
}
