package org.onex.registry;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.pack.Packs;
import org.springframework.stereotype.Component;

/** Which schools get a notice through which bureau: those whose filings it is the first to see. */
@Component
class Territory {

  private final Institutions institutions;
  private final Packs packs;

  Territory(Institutions institutions, Packs packs) {
    this.institutions = institutions;
    this.packs = packs;
  }

  /** A bureau and its schools. */
  record Area(Institution bureau, List<Institution> schools) {}

  /** All areas of the province for its office, its own for a bureau, none for anybody else. */
  List<Area> of(Actor actor, YearNotice notice) {
    var season = notice.seasons().get(0);
    Policy policy = packs.policy(season.policyVersion());
    List<Institution> units = institutions.findByProvinceIdOrderById(season.provinceId());
    List<Institution> schools =
        units.stream().filter(unit -> startsAtItsBureau(unit, policy)).toList();
    return units.stream()
        .filter(unit -> unit.kind() == InstitutionKind.BUREAU)
        .filter(
            bureau ->
                actor.is(Role.PROVINCE_OFFICE)
                    || (actor.is(Role.BUREAU) && bureau.id().equals(actor.institutionId())))
        .map(
            bureau ->
                new Area(
                    bureau,
                    schools.stream().filter(s -> bureau.id().equals(s.superiorId())).toList()))
        .toList();
  }

  private static boolean startsAtItsBureau(Institution unit, Policy policy) {
    return unit.kind() == InstitutionKind.SCHOOL
        && policy
            .route(String.valueOf(unit.schoolType()), String.valueOf(unit.affiliation()))
            .filter(route -> route.reviews().get(0).reviewer() != Step.Reviewer.PROVINCE)
            .isPresent();
  }
}
