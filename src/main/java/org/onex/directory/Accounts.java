package org.onex.directory;

/** Sign-in accounts and reviewing units, as whoever checks passwords and tenants keeps them. */
public interface Accounts {

  /** Makes a reviewing unit a tenant: a bureau, or the province itself; or tells its new name. */
  void openUnit(Institution unit);

  /**
   * Lets the accounts of a province's reviewers follow a bureau that has come under another one.
   */
  void regroup(String provinceId);

  /**
   * Opens the account of a person whose institution is known, or opens it again with a password
   * that must be changed at the first sign-in.
   */
  void open(Person person, Institution institution, String password);

  /** Lets the account follow what changed; an inactive person loses every right and every task. */
  void follow(Person person, Institution institution);

  void replacePassword(String account, String password);

  /**
   * Whether this is the password; wrong ones are counted.
   *
   * @throws Refusal when too many came from this address, which ends by itself
   */
  boolean accepts(String account, String password);
}
