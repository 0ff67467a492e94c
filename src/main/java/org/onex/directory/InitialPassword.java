package org.onex.directory;

/** A password on its way to its owner: written once into the slip, kept and logged nowhere. */
public record InitialPassword(
    String unitCode, String unitName, String name, String account, String role, String password) {

  static InitialPassword of(Person person, Institution unit, String password) {
    return new InitialPassword(
        unit.code(), unit.name(), person.name(), person.id(), person.role().label(), password);
  }

  @Override
  public String toString() {
    return "InitialPassword[" + account + "]";
  }
}
