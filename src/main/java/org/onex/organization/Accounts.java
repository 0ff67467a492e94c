package org.onex.organization;

/** Sign-in accounts and reviewing units, as whoever checks passwords and tenants keeps them. */
public interface Accounts {

  /** Makes a reviewing unit a wall: a bureau, or the province itself. */
  void openUnit(Institution unit);

  /** Opens the account of a person whose institution is known; a second call changes nothing. */
  void open(Person person, Institution institution, String password);
}
