package org.onex.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.Revision;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together a season's list for sign-off, in a fixed order and in few queries. */
@Component
@Transactional(readOnly = true)
class ReleaseLists {

  private final Filings filings;
  private final SeasonQueries seasons;
  private final Institutions institutions;
  private final Catalogue catalogue;

  ReleaseLists(
      Filings filings, SeasonQueries seasons, Institutions institutions, Catalogue catalogue) {
    this.filings = filings;
    this.seasons = seasons;
    this.institutions = institutions;
    this.catalogue = catalogue;
  }

  ReleaseList of(String seasonId) {
    List<Filing> decided = filings.findBySeasonIdAndState(seasonId, FilingState.DECIDED);
    Map<String, Institution> schools =
        institutions
            .findAllById(decided.stream().map(Filing::schoolId).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Institution::id, Function.identity()));
    Map<String, String> names =
        catalogue.certificates().all().stream()
            .collect(Collectors.toMap(Certificate::id, Certificate::name));
    return new ReleaseList(
        seasonId,
        seasons.season(seasonId).title(),
        decided.stream()
            .sorted(Comparator.comparing(Filing::number))
            .map(filing -> row(filing, schools, names))
            .toList());
  }

  private static ReleaseList.Row row(
      Filing filing, Map<String, Institution> schools, Map<String, String> names) {
    Revision revision = filing.inForce();
    Institution school = schools.get(filing.schoolId());
    return new ReleaseList.Row(
        filing.number(),
        school == null ? filing.schoolId() : school.name(),
        school == null ? "" : school.code(),
        names.getOrDefault(filing.certificateId(), filing.certificateId()),
        revision.lines().stream()
            .map(FilingLine::level)
            .distinct()
            .sorted()
            .collect(Collectors.joining("、")),
        revision.headcount(),
        Objects.requireNonNull(filing.proposedDecision(), filing.number()));
  }
}
