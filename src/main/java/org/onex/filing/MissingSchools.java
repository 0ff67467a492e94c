package org.onex.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.UnitGroup;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 谁还没报: the schools of one's area that filed nothing, or left something lying. */
@Service
@Transactional(readOnly = true)
public class MissingSchools {

  private static final Set<FilingState> WITH_SCHOOL =
      EnumSet.of(FilingState.DRAFT, FilingState.WITHDRAWN, FilingState.RETURNED);

  private final Institutions institutions;
  private final Filings filings;
  private final FirstReviewer firstReviewer;
  private final Hierarchy hierarchy;
  private final SeasonQueries seasons;
  private final Packs packs;

  MissingSchools(
      Institutions institutions,
      Filings filings,
      FirstReviewer firstReviewer,
      Hierarchy hierarchy,
      SeasonQueries seasons,
      Packs packs) {
    this.institutions = institutions;
    this.filings = filings;
    this.firstReviewer = firstReviewer;
    this.hierarchy = hierarchy;
    this.seasons = seasons;
    this.packs = packs;
  }

  /** Schools that the notice gives no way to are not asked for anything. */
  public List<MissingSchool> of(Actor actor, String seasonId) {
    Season season = seasons.season(seasonId);
    Policy policy = packs.policy(season.policyVersion());
    Map<String, Institution> bureaus =
        institutions.findByKindOrderByCode(InstitutionKind.BUREAU).stream()
            .collect(toMap(Institution::id, bureau -> bureau));
    Map<String, List<FilingsOfSchool>> filed =
        filings.bySchool(seasonId).stream().collect(groupingBy(FilingsOfSchool::schoolId));
    return institutions.findByKindOrderByCode(InstitutionKind.SCHOOL).stream()
        .filter(school -> school.provinceId().equals(season.provinceId()))
        .filter(school -> mayFile(policy, school) && isOf(actor, season, school))
        .map(school -> row(school, bureaus, filed.getOrDefault(school.id(), List.of())))
        .filter(row -> row.returned() + row.drafts() > 0 || row.submitted() == 0)
        .sorted(Comparator.comparing(MissingSchool::unitName).thenComparing(MissingSchool::code))
        .toList();
  }

  /**
   * How many they are. Whether a school files, and to whom, is asked once for all that are equal in
   * what tells it.
   *
   * @param excused schools that owe nothing as long as they have filed nothing
   */
  public long count(Actor actor, String seasonId, Collection<String> excused) {
    Season season = seasons.season(seasonId);
    Policy policy = packs.policy(season.policyVersion());
    Map<String, Long> groups =
        filings.owing(seasonId, season.provinceId(), WITH_SCHOOL, excused).stream()
            .collect(toMap(UnitGroup::exampleId, UnitGroup::units));
    return institutions.findAllById(groups.keySet()).stream()
        .filter(school -> mayFile(policy, school) && isOf(actor, season, school))
        .mapToLong(school -> groups.getOrDefault(school.id(), 0L))
        .sum();
  }

  private boolean isOf(Actor actor, Season season, Institution school) {
    return switch (actor.role()) {
      case SCHOOL -> school.id().equals(actor.institutionId());
      case BUREAU ->
          firstReviewer
              .ifAny(season, school)
              .filter(unit -> hierarchy.isAtOrAbove(actor.institutionId(), unit))
              .isPresent();
      case PROVINCE_OFFICE -> school.provinceId().equals(actor.institutionId());
      case ADMINISTRATOR -> true;
      case EXPERT, OPERATIONS -> false;
    };
  }

  private static boolean mayFile(Policy policy, Institution school) {
    return policy
        .route(String.valueOf(school.schoolType()), String.valueOf(school.affiliation()))
        .isPresent();
  }

  private static MissingSchool row(
      Institution school, Map<String, Institution> bureaus, List<FilingsOfSchool> filed) {
    Institution bureau = bureaus.get(String.valueOf(school.superiorId()));
    return new MissingSchool(
        school.id(),
        school.code(),
        school.name(),
        bureau == null ? "" : bureau.name(),
        school.contactName(),
        school.contactPhone(),
        school.contactEmail(),
        count(filed, state -> state == FilingState.DRAFT || state == FilingState.WITHDRAWN),
        count(filed, state -> state == FilingState.RETURNED),
        count(filed, state -> !state.isWithSchool()));
  }

  private static int count(List<FilingsOfSchool> filed, Predicate<FilingState> wanted) {
    return (int)
        filed.stream()
            .filter(some -> wanted.test(some.state()))
            .mapToLong(FilingsOfSchool::filings)
            .sum();
  }
}
