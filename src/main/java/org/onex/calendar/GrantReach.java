package org.onex.calendar;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.GrantTargets.Target;
import org.onex.organization.Institution;
import org.onex.organization.InstitutionKind;
import org.onex.organization.Institutions;
import org.onex.policy.Policy;
import org.onex.policy.Step;
import org.springframework.stereotype.Component;

/** Whom a proposed grant names, and where they stand without it. */
@Component
class GrantReach {

  private static final String SCHOOL = "school";

  private final Institutions institutions;
  private final GrantTargets filings;

  GrantReach(Institutions institutions, GrantTargets filings) {
    this.institutions = institutions;
    this.filings = filings;
  }

  /**
   * @param unitId the unit that acts at the level, null for all
   * @param laterUnitId the bureau that acts after the school, null where none does
   * @param correctionUntil of a returned filing whose school is given more time
   */
  record Reach(
      @Nullable String unitId,
      @Nullable String laterUnitId,
      @Nullable String number,
      @Nullable Instant correctionUntil) {

    static final Reach ALL = new Reach(null, null, null, null);

    /** The end that holds now. */
    Optional<Instant> end(Openings openings, String level, @Nullable String unit) {
      return correctionUntil == null
          ? openings.closesAt(level, unit, number)
          : Optional.of(correctionUntil);
    }
  }

  /** Nothing when there is no such unit or filing in this province and season. */
  Optional<Reach> of(GrantProposal proposal, Season season, Policy policy) {
    String target = proposal.target();
    return switch (proposal.scope()) {
      case ALL -> Optional.of(Reach.ALL);
      case UNIT ->
          Optional.ofNullable(target)
              .flatMap(institutions::findById)
              .filter(unit -> unit.provinceId().equals(season.provinceId()))
              .filter(unit -> unit.kind() == kind(policy, proposal.level()))
              .map(unit -> unit(unit, policy));
      case FILING ->
          Optional.ofNullable(target)
              .flatMap(filings::find)
              .filter(filing -> filing.seasonId().equals(season.id()))
              .map(filing -> filing(filing, proposal, kind(policy, proposal.level())));
    };
  }

  /** Not every school's filings pass its bureau. */
  private static Reach unit(Institution unit, Policy policy) {
    boolean passesBureau =
        unit.kind() == InstitutionKind.SCHOOL
            && policy
                .route(String.valueOf(unit.schoolType()), String.valueOf(unit.affiliation()))
                .map(route -> route.reviews().get(0).reviewer() == Step.Reviewer.SUPERIOR)
                .orElse(false);
    return new Reach(unit.id(), passesBureau ? unit.superiorId() : null, null, null);
  }

  private static Reach filing(Target filing, GrantProposal proposal, InstitutionKind kind) {
    boolean ofSchool = proposal.level().equals(SCHOOL);
    String unit =
        switch (kind) {
          case SCHOOL -> filing.schoolId();
          case BUREAU -> filing.reviewUnitId();
          case PROVINCE -> filing.provinceId();
        };
    return new Reach(
        unit,
        filing.reviewUnitId().equals(filing.provinceId()) ? null : filing.reviewUnitId(),
        proposal.target(),
        ofSchool ? filing.correctionUntil() : null);
  }

  private static InstitutionKind kind(Policy policy, String level) {
    Step.Reviewer reviewer =
        policy.steps().stream()
            .filter(step -> step.level().equals(level))
            .map(Step::reviewer)
            .findFirst()
            .orElse(level.equals(SCHOOL) ? Step.Reviewer.SCHOOL : Step.Reviewer.SUPERIOR);
    return switch (reviewer) {
      case SCHOOL -> InstitutionKind.SCHOOL;
      case SUPERIOR -> InstitutionKind.BUREAU;
      case PROVINCE -> InstitutionKind.PROVINCE;
    };
  }
}
