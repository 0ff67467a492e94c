package org.onex.season;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Hierarchy;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.season.GrantTargets.Target;
import org.onex.season.ReviewingUnits.Stop;
import org.springframework.stereotype.Component;

/** Whom a proposed grant names, and where they stand without it. */
@Component
class GrantReach {

  private static final String SCHOOL = "school";
  private static final String REVIEWER = "reviewer";

  private final Institutions institutions;
  private final GrantTargets filings;
  private final ReviewingUnits units;
  private final Hierarchy hierarchy;

  GrantReach(
      Institutions institutions, GrantTargets filings, ReviewingUnits units, Hierarchy hierarchy) {
    this.institutions = institutions;
    this.filings = filings;
    this.units = units;
    this.hierarchy = hierarchy;
  }

  /**
   * @param unitId the unit that acts at the level, null for all
   * @param laterUnits the bureaus that act after it, by level
   * @param correctionUntil of a returned filing whose school is given more time
   */
  record Reach(
      @Nullable String unitId,
      Map<String, String> laterUnits,
      @Nullable String number,
      @Nullable Instant correctionUntil) {

    static final Reach ALL = new Reach(null, Map.of(), null, null);

    /** The end that holds now. */
    Optional<Instant> end(EffectiveWindows effectiveWindows, String level, @Nullable String unit) {
      return correctionUntil == null
          ? effectiveWindows.closesAt(level, unit, number)
          : Optional.of(correctionUntil);
    }
  }

  /** Nothing when there is no such unit or filing in this province and season. */
  Optional<Reach> of(GrantProposal proposal, Season season, Policy policy) {
    String target = proposal.target();
    String level = proposal.level();
    return switch (proposal.scope()) {
      case ALL -> Optional.of(Reach.ALL);
      case UNIT ->
          Optional.ofNullable(target)
              .flatMap(institutions::findById)
              .filter(unit -> unit.provinceId().equals(season.provinceId()))
              .filter(unit -> actsAt(policy, level, unit))
              .map(unit -> new Reach(unit.id(), laterUnits(policy, unit), null, null));
      case FILING ->
          Optional.ofNullable(target)
              .flatMap(filings::find)
              .filter(filing -> filing.seasonId().equals(season.id()))
              .map(filing -> filing(policy, filing, proposal));
    };
  }

  /** One deadline for all reviewers is that of every reviewing unit. */
  private boolean actsAt(Policy policy, String level, Institution unit) {
    return level.equals(REVIEWER)
        ? unit.kind() != InstitutionKind.SCHOOL
        : units.levelsOf(policy, unit).contains(level);
  }

  /** A school's filings pass these bureaus, if any; a bureau's pass those above it. */
  private Map<String, String> laterUnits(Policy policy, Institution unit) {
    if (unit.kind() == InstitutionKind.SCHOOL) {
      return units.way(policy, unit).orElse(List.of()).stream()
          .filter(stop -> stop.step().reviewer() != Step.Reviewer.PROVINCE)
          .filter(stop -> stop.unitId() != null)
          .collect(Collectors.toMap(Stop::level, Stop::unit));
    }
    Map<String, String> later = new HashMap<>();
    for (Institution above : institutions.findAllById(hierarchy.bureausAbove(unit))) {
      units.levelsOf(policy, above).forEach(level -> later.put(level, above.id()));
    }
    return later;
  }

  private Reach filing(Policy policy, Target filing, GrantProposal proposal) {
    Institution school = institutions.findById(filing.schoolId()).orElseThrow();
    boolean ofSchool = proposal.level().equals(SCHOOL);
    Map<String, String> acting = new HashMap<>();
    units.way(policy, school).orElse(List.of()).stream()
        .filter(stop -> stop.unitId() != null)
        .forEach(stop -> acting.put(stop.level(), stop.unit()));
    return new Reach(
        ofSchool ? school.id() : acting.get(proposal.level()),
        laterUnits(policy, school),
        proposal.target(),
        ofSchool ? filing.correctionUntil() : null);
  }
}
