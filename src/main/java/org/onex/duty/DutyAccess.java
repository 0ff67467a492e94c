package org.onex.duty;

import org.onex.organization.Actor;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.Role;
import org.springframework.stereotype.Component;

/** Who has to do with which duty; to everybody else it is not there. */
@Component
class DutyAccess {

  private final DutyBook book;
  private final Institutions institutions;

  DutyAccess(DutyBook book, Institutions institutions) {
    this.book = book;
    this.institutions = institutions;
  }

  Institution unit(Actor actor) {
    return institutions.findById(actor.institutionId()).orElseThrow();
  }

  /** A duty that the actor's unit has to fulfil, for those who may write its report. */
  DutyBook.Entry own(Actor actor, String seasonId, String report) {
    DutyBook.Entry entry = book.entry(seasonId, report);
    Institution unit = unit(actor);
    if (!mayReport(actor)
        || !unit.provinceId().equals(entry.task().provinceId())
        || !entry.binds(unit)) {
      throw DutyBook.notFound();
    }
    return entry;
  }

  /** A duty of the office's own province. */
  DutyBook.Entry office(Actor actor, String seasonId, String report) {
    DutyBook.Entry entry = book.entry(seasonId, report);
    if (!actor.is(Role.PROVINCE_OFFICE)
        || !actor.institutionId().equals(entry.task().provinceId())) {
      throw DutyBook.notFound();
    }
    return entry;
  }

  /** Whether this duty is one's own, or one looks at others'. */
  boolean isOwn(Actor actor, String seasonId, String report) {
    DutyBook.Entry entry = book.entry(seasonId, report);
    Institution unit = unit(actor);
    boolean bearer =
        !actor.is(Role.ADMINISTRATOR) && !actor.is(Role.OPERATIONS) && entry.binds(unit);
    if (!unit.provinceId().equals(entry.task().provinceId())
        || (!bearer && !actor.is(Role.PROVINCE_OFFICE))) {
      throw DutyBook.notFound();
    }
    return bearer;
  }

  boolean isConcerned(Actor actor, Institution unit, DutyBook.Entry entry) {
    return actor.is(Role.PROVINCE_OFFICE)
        || ((actor.is(Role.SCHOOL) || actor.is(Role.BUREAU)) && entry.binds(unit));
  }

  private static boolean mayReport(Actor actor) {
    return actor.is(Role.SCHOOL) || actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE);
  }
}
