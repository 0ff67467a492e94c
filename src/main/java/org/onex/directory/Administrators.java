package org.onex.directory;

/** Keeps the register of units and people to those who administer the installation. */
final class Administrators {

  private Administrators() {}

  static void require(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new Refusal("UNITS_NOT_ALLOWED", "单位与人员只由系统管理员维护，请联系系统管理员。");
    }
  }
}
