package org.onex.directory;

import java.util.List;

/** One administrator's list of units and people. */
public record DirectoryEntries(List<UnitEntry> units, List<PersonEntry> people) {

  public DirectoryEntries {
    units = List.copyOf(units);
    people = List.copyOf(people);
  }
}
