package org.onex.mail;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.stereotype.Component;

/** Gathers what letters about filings state, for many filings in a handful of queries. */
@Component
class FilingSubjects {

  private final Filings filings;
  private final Seasons seasons;
  private final Institutions institutions;
  private final Catalogue catalogue;
  private final Recipients recipients;

  FilingSubjects(
      Filings filings,
      Seasons seasons,
      Institutions institutions,
      Catalogue catalogue,
      Recipients recipients) {
    this.filings = filings;
    this.seasons = seasons;
    this.institutions = institutions;
    this.catalogue = catalogue;
    this.recipients = recipients;
  }

  FilingSubject of(String number) {
    return of(List.of(number)).get(0);
  }

  List<FilingSubject> of(Collection<String> numbers) {
    List<Filing> found = filings.findByNumberIn(numbers);
    Set<String> units = new HashSet<>();
    found.forEach(filing -> units.addAll(List.of(filing.schoolId(), filing.provinceId())));
    Map<String, String> names =
        institutions.findAllById(units).stream()
            .collect(Collectors.toMap(Institution::id, Institution::name));
    Map<String, Season> bySeason =
        seasons
            .findAllById(found.stream().map(Filing::seasonId).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Season::id, Function.identity()));
    Map<String, String> certificates =
        catalogue.names(found.stream().map(Filing::certificateId).collect(Collectors.toSet()));
    Map<String, Set<Recipient>> people = people(found);
    return found.stream()
        .map(
            filing ->
                new FilingSubject(
                    filing,
                    Objects.requireNonNull(bySeason.get(filing.seasonId())),
                    names.getOrDefault(filing.schoolId(), filing.schoolId()),
                    certificates.getOrDefault(filing.certificateId(), filing.certificateId()),
                    names.getOrDefault(filing.provinceId(), ""),
                    people.getOrDefault(filing.schoolId(), Set.of())))
        .toList();
  }

  String unitName(String institutionId) {
    return institutions.findById(institutionId).map(Institution::name).orElse(institutionId);
  }

  private Map<String, Set<Recipient>> people(List<Filing> found) {
    return recipients.of(found.stream().map(Filing::schoolId).toList()).stream()
        .collect(Collectors.groupingBy(r -> String.valueOf(r.institutionId()), Collectors.toSet()));
  }
}
