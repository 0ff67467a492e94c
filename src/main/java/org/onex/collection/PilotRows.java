package org.onex.collection;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.SchoolTypes;
import org.onex.filing.DeclaredConditions;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.onex.filing.Revision;
import org.onex.office.PilotTable;
import org.springframework.stereotype.Component;

/** Filings as rows of the official table, school by school, with a handful of queries. */
@Component
class PilotRows {

  private final Institutions institutions;
  private final Catalogue catalogue;

  PilotRows(Institutions institutions, Catalogue catalogue) {
    this.institutions = institutions;
    this.catalogue = catalogue;
  }

  List<PilotTable.Row> of(Collection<Filing> filings) {
    Map<String, Institution> schools =
        institutions
            .findAllById(filings.stream().map(Filing::schoolId).distinct().toList())
            .stream()
            .collect(toMap(Institution::id, Function.identity()));
    Map<String, String> names =
        catalogue.certificates().all().stream().collect(toMap(Certificate::id, Certificate::name));
    return filings.stream()
        .sorted(
            Comparator.comparing((Filing filing) -> school(schools, filing).code())
                .thenComparing(Filing::certificateId))
        .map(
            filing ->
                row(
                    school(schools, filing),
                    names.getOrDefault(filing.certificateId(), filing.certificateId()),
                    filing.revisionInForce() == 0 ? filing.latest() : filing.inForce()))
        .toList();
  }

  private static Institution school(Map<String, Institution> schools, Filing filing) {
    Institution school = schools.get(filing.schoolId());
    if (school == null) {
      throw new IllegalStateException("No institution " + filing.schoolId());
    }
    return school;
  }

  private static PilotTable.Row row(Institution school, String certificate, Revision revision) {
    List<String> majors = revision.lines().stream().map(FilingLine::majorName).distinct().toList();
    String levels =
        revision.lines().stream().map(FilingLine::level).distinct().collect(joining("、"));
    return new PilotTable.Row(
        school.name(),
        SchoolTypes.shortTitle(school.schoolType()),
        "%s（%s）".formatted(certificate, levels),
        majors.size(),
        String.join("、", majors),
        revision.headcount(),
        DeclaredConditions.in(revision).map(DeclaredConditions::honour).orElse(""));
  }
}
