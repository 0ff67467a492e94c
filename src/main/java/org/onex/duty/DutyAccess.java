package org.onex.duty;

import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.springframework.stereotype.Component;

/** Who has to do with which duty; to everybody else it is not there. */
@Component
class DutyAccess {

  private final DutiesOfSeason season;
  private final Institutions institutions;

  DutyAccess(DutiesOfSeason season, Institutions institutions) {
    this.season = season;
    this.institutions = institutions;
  }

  Institution unit(Actor actor) {
    return institutions.findById(actor.institutionId()).orElseThrow();
  }

  /** A duty that the actor's unit has to fulfil, for those who may write its report. */
  DutiesOfSeason.Entry own(Actor actor, String seasonId, String report) {
    DutiesOfSeason.Entry entry = season.entry(seasonId, report);
    Institution unit = unit(actor);
    if (!mayReport(actor)
        || !unit.provinceId().equals(entry.task().provinceId())
        || !entry.binds(unit)) {
      throw DutiesOfSeason.notFound();
    }
    return entry;
  }

  /** A duty of the office's own province. */
  DutiesOfSeason.Entry office(Actor actor, String seasonId, String report) {
    DutiesOfSeason.Entry entry = season.entry(seasonId, report);
    if (!actor.is(Role.PROVINCE_OFFICE)
        || !actor.institutionId().equals(entry.task().provinceId())) {
      throw DutiesOfSeason.notFound();
    }
    return entry;
  }

  /** Whether this duty is one's own, or one looks at others'. */
  boolean isOwn(Actor actor, String seasonId, String report) {
    DutiesOfSeason.Entry entry = season.entry(seasonId, report);
    Institution unit = unit(actor);
    boolean bearer =
        !actor.is(Role.ADMINISTRATOR) && !actor.is(Role.OPERATIONS) && entry.binds(unit);
    if (!unit.provinceId().equals(entry.task().provinceId())
        || (!bearer && !actor.is(Role.PROVINCE_OFFICE))) {
      throw DutiesOfSeason.notFound();
    }
    return bearer;
  }

  boolean isConcerned(Actor actor, Institution unit, DutiesOfSeason.Entry entry) {
    return actor.is(Role.PROVINCE_OFFICE)
        || ((actor.is(Role.SCHOOL) || actor.is(Role.BUREAU)) && entry.binds(unit));
  }

  private static boolean mayReport(Actor actor) {
    return actor.is(Role.SCHOOL) || actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE);
  }
}
