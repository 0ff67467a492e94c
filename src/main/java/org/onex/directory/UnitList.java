package org.onex.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Units with their people, for the administrator to look through. */
@Service
public class UnitList {

  private final Institutions institutions;
  private final People people;
  private final UnitSearch units;

  UnitList(Institutions institutions, People people, UnitSearch units) {
    this.institutions = institutions;
    this.people = people;
    this.units = units;
  }

  /** A unit, its superior's name, and everyone who ever worked there. */
  public record UnitRow(Institution unit, String superior, List<Person> people) {}

  public Page<UnitRow> find(
      Actor actor, @Nullable String text, @Nullable InstitutionKind kind, Pageable page) {
    Administrators.require(actor);
    Page<Institution> found =
        units.search(
            "%" + escaped(text == null ? "" : text.strip()) + "%",
            kind == null ? List.of(InstitutionKind.values()) : List.of(kind),
            page);
    Map<String, List<Person>> staff =
        people.findByInstitutionIdIn(found.map(Institution::id).toList()).stream()
            .sorted(Comparator.comparing(Person::id))
            .collect(Collectors.groupingBy(Person::institutionId));
    Map<String, String> names =
        institutions
            .findAllById(
                found.stream()
                    .map(unit -> String.valueOf(unit.superiorId()))
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Institution::id, Institution::name));
    return found.map(
        unit ->
            new UnitRow(
                unit,
                names.getOrDefault(String.valueOf(unit.superiorId()), ""),
                staff.getOrDefault(unit.id(), List.of())));
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
