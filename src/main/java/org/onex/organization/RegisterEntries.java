package org.onex.organization;

import java.util.List;

/** One administrator's list of units and people. */
public record RegisterEntries(List<UnitEntry> units, List<PersonEntry> people) {

  public RegisterEntries {
    units = List.copyOf(units);
    people = List.copyOf(people);
  }
}
