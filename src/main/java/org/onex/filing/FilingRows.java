package org.onex.filing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.notice.Finding;
import org.onex.notice.Step;
import org.onex.notice.Verdict;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns filings into rows with a handful of queries, however many they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class FilingRows {

  private final Institutions institutions;
  private final Catalogue catalogue;
  private final Seasons seasons;
  private final Packs packs;

  FilingRows(Institutions institutions, Catalogue catalogue, Seasons seasons, Packs packs) {
    this.institutions = institutions;
    this.catalogue = catalogue;
    this.seasons = seasons;
    this.packs = packs;
  }

  public List<FilingRow> of(Collection<Filing> filings) {
    if (filings.isEmpty()) {
      return List.of();
    }
    Map<String, Institution> units = units(filings);
    Map<String, Certificate> certificates =
        catalogue.certificates().all().stream()
            .collect(toMap(Certificate::id, Function.identity()));
    Map<String, Season> seasonsById =
        seasons.findAllById(filings.stream().map(Filing::seasonId).distinct().toList()).stream()
            .collect(toMap(Season::id, Function.identity()));
    return filings.stream()
        .map(
            filing ->
                row(
                    filing,
                    units,
                    Optional.ofNullable(certificates.get(filing.certificateId())),
                    seasonsById))
        .toList();
  }

  private FilingRow row(
      Filing filing,
      Map<String, Institution> units,
      Optional<Certificate> certificate,
      Map<String, Season> seasonsById) {
    Season season = seasonsById.get(filing.seasonId());
    Optional<Institution> school = Optional.ofNullable(units.get(filing.schoolId()));
    Optional<Institution> unit = Optional.ofNullable(units.get(filing.reviewUnitId()));
    Optional<Revision> submitted =
        filing.revisionInForce() == 0 ? Optional.empty() : Optional.of(filing.inForce());
    List<Finding> findings = submitted.map(Revision::findingsNow).orElse(List.of());
    return new FilingRow(
        filing.number(),
        filing.seasonId(),
        season == null ? filing.seasonId() : season.title(),
        filing.schoolId(),
        school.map(Institution::code).orElse(""),
        school.map(Institution::name).orElse(filing.schoolId()),
        unit.map(Institution::name).orElse(""),
        filing.certificateId(),
        certificate.map(Certificate::name).orElse(filing.certificateId()),
        filing.state(),
        filing.level(),
        season == null ? "" : levelTitle(season, filing),
        filing.revisionInForce(),
        submitted.map(Revision::submittedAt).orElse(null),
        submitted.or(filing::workingCopy).map(Revision::headcount).orElse(0),
        count(findings, Finding::blocksSubmission),
        count(findings, Finding::needsExplanation),
        count(findings, finding -> finding.verdict() == Verdict.WARN),
        filing.revisionInForce() > 0 && filing.workingCopy().isPresent(),
        filing.isInHouse(),
        filing.takeBackAskedAt(),
        filing.correctionUntil(),
        filing.changedAt());
  }

  private Map<String, Institution> units(Collection<Filing> filings) {
    return institutions
        .findAllById(
            filings.stream()
                .flatMap(f -> Stream.of(f.schoolId(), f.reviewUnitId()))
                .distinct()
                .toList())
        .stream()
        .collect(toMap(Institution::id, Function.identity()));
  }

  private String levelTitle(Season season, Filing filing) {
    String level = filing.level();
    return level == null
        ? ""
        : packs.policy(season.policyVersion()).steps().stream()
            .filter(step -> step.reviewer() != Step.Reviewer.SCHOOL)
            .filter(step -> step.level().equals(level))
            .findFirst()
            .map(Step::title)
            .orElse(level);
  }

  private static int count(List<Finding> findings, Predicate<Finding> condition) {
    return (int) findings.stream().filter(condition).count();
  }
}
