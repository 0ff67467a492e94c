package org.onex.report;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.onex.catalogue.ComparableText;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.intake.Difference;
import org.onex.intake.Imported;
import org.onex.intake.Intake;
import org.onex.intake.PlatformLine;
import org.onex.office.PlatformWorkbook;
import org.onex.season.Season;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is carried into the national platform, and where its own list differs (核对差异). The platform
 * stays the place of record, so a difference is told and nothing here is changed by it.
 */
@Service
public class PlatformLists {

  private final ReportLines lines;
  private final Intake intake;
  private final Institutions institutions;
  private final Hierarchy hierarchy;
  private final TransactionTemplate transactions;

  PlatformLists(
      ReportLines lines,
      Intake intake,
      Institutions institutions,
      Hierarchy hierarchy,
      TransactionTemplate transactions) {
    this.lines = lines;
    this.intake = intake;
    this.institutions = institutions;
    this.hierarchy = hierarchy;
    this.transactions = transactions;
  }

  public SpooledFile list(Actor actor, Season season) {
    Scope scope = Scope.of(actor, hierarchy);
    return SpooledFile.of(
        file ->
            transactions.executeWithoutResult(
                status ->
                    PlatformWorkbook.write(
                        file,
                        season.title() + "平台填报数据",
                        lines.submitted(scope, season.id()).map(ReportLine::asPlatform))));
  }

  /** Compares the list that the platform exported with what was submitted here. */
  public Comparison compare(Actor actor, Season season, byte[] exported) {
    Scope scope = Scope.of(actor, hierarchy);
    Imported<PlatformLine> theirs = intake.readPlatformList(exported);
    List<PlatformLine> ours = ours(scope, season);
    Set<String> codes = schoolCodes(actor);
    ours.forEach(line -> codes.add(ComparableText.key(line.schoolCode())));
    List<PlatformLine> own =
        theirs.entries().stream()
            .filter(line -> codes.contains(ComparableText.key(line.schoolCode())))
            .toList();
    return new Comparison(
        theirs.rows(),
        theirs.entries().size() - own.size(),
        Difference.between(ours, own),
        theirs.problems());
  }

  private List<PlatformLine> ours(Scope scope, Season season) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              try (var all = lines.submitted(scope, season.id())) {
                return all.map(ReportLine::asPlatformLine).toList();
              }
            }));
  }

  /** A line of another unit's school is none of this unit's differences. */
  private Set<String> schoolCodes(Actor actor) {
    List<Institution> schools =
        switch (actor.role()) {
          case SCHOOL -> institutions.findById(actor.institutionId()).stream().toList();
          case BUREAU ->
              institutions.findBySuperiorIdInAndKind(
                  hierarchy.under(actor.institutionId()), InstitutionKind.SCHOOL);
          default ->
              institutions.findByKindOrderByCode(InstitutionKind.SCHOOL).stream()
                  .filter(school -> school.provinceId().equals(actor.institutionId()))
                  .toList();
        };
    return schools.stream().map(school -> ComparableText.key(school.code())).collect(toSet());
  }
}
