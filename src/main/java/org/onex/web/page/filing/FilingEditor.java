package org.onex.web.page.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.CertificateGrades;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.filing.DraftContent;
import org.onex.filing.Drafting;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingEvaluation;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.notice.Finding;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.SeasonRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Opens a school's filing for editing and keeps what is typed. */
@Component
@Transactional
class FilingEditor {

  private static final int LONGEST = 2000;
  private static final int LONGEST_COURSE = 300;

  private final Filings filings;
  private final FilingAccess access;
  private final Drafting drafting;
  private final FilingEvaluation filingEvaluation;
  private final SeasonQueries seasons;
  private final Catalogue catalogue;
  private final SeasonRules rules;
  private final Edits edits;

  FilingEditor(
      Filings filings,
      FilingAccess access,
      Drafting drafting,
      FilingEvaluation filingEvaluation,
      SeasonQueries seasons,
      Catalogue catalogue,
      SeasonRules rules,
      Edits edits) {
    this.filings = filings;
    this.access = access;
    this.drafting = drafting;
    this.filingEvaluation = filingEvaluation;
    this.seasons = seasons;
    this.catalogue = catalogue;
    this.rules = rules;
    this.edits = edits;
  }

  /** A filing that its school has open to edit. */
  record Sheet(
      String number,
      String seasonId,
      String seasonTitle,
      FilingState state,
      @Nullable Certificate certificate,
      List<String> levels,
      List<TypedLines.Row> rows,
      String explanation,
      boolean asksForCourses,
      String courses,
      List<Finding> findings,
      int version) {}

  @Transactional(readOnly = true)
  public Sheet open(Actor actor, String number) {
    Filing filing = own(actor, number);
    return sheet(
        filing,
        filing.latest().lines().stream().map(TypedLines.Row::of).toList(),
        filing.latest().explanation(),
        String.join("\n", filing.latest().courses()));
  }

  /** The sheet as it was typed, where it could not be kept. */
  @Transactional(readOnly = true)
  public Sheet typed(Actor actor, String number, MultiValueMap<String, String> form) {
    return sheet(
        own(actor, number),
        TypedLines.of(form).rows(),
        form.getFirst("explanation"),
        form.getFirst("courses"));
  }

  /**
   * Keeps what was typed; a refusal names everything that cannot be kept, and then nothing is.
   *
   * @return the version that stands then
   */
  public int keep(Actor actor, String number, MultiValueMap<String, String> form, EditBasis basis) {
    Filing filing = own(actor, number);
    TypedLines typed = TypedLines.of(form);
    var lines = typed.read(catalogue.majors(Set.copyOf(typed.majorCodes())));
    String explanation = form.getFirst("explanation");
    List<String> problems = new ArrayList<>(typed.problems());
    List<String> courses =
        Optional.ofNullable(form.getFirst("courses"))
            .orElse("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    courses.stream()
        .filter(course -> course.length() > LONGEST_COURSE)
        .forEach(
            course ->
                problems.add(
                    "支撑课程“%s…”超过 %d 个字，请精简。".formatted(course.substring(0, 20), LONGEST_COURSE)));
    boolean tooLong = explanation != null && explanation.length() > LONGEST;
    if (!problems.isEmpty() || tooLong) {
      String sentences = String.join("\n", problems);
      throw new Refusal(
          "NOT_WELL_TYPED",
          tooLong ? sentences + "\n情况说明超过 %d 个字的上限，请精简。".formatted(LONGEST) : sentences);
    }
    boolean written =
        drafting
            .save(
                actor,
                filing.seasonId(),
                new DraftContent(
                    filing.schoolId(),
                    filing.certificateId(),
                    lines,
                    explanation == null || explanation.isBlank() ? null : explanation.strip(),
                    basis))
            .written();
    if (form.containsKey("courses") && !filing.latest().courses().equals(courses)) {
      edits.write(
          actor,
          EditSubject.filing(number),
          written ? new EditBasis(null, basis.page()) : basis,
          () -> {
            drafting.supportedBy(actor, number, courses);
            return number;
          });
    }
    return edits.version(EditSubject.filing(number));
  }

  @Transactional(readOnly = true)
  public List<Finding> findings(Actor actor, String number) {
    return judged(own(actor, number));
  }

  private Sheet sheet(
      Filing filing,
      List<TypedLines.Row> rows,
      @Nullable String explanation,
      @Nullable String courses) {
    Season season = seasons.season(filing.seasonId());
    Certificate certificate = catalogue.certificate(filing.certificateId()).orElse(null);
    List<String> levels =
        certificate == null || certificate.levels().isEmpty()
            ? CertificateGrades.ALL
            : List.copyOf(certificate.levels());
    return new Sheet(
        filing.number(),
        filing.seasonId(),
        season.title(),
        filing.state(),
        certificate,
        levels,
        rows.isEmpty() ? List.of(TypedLines.Row.EMPTY) : rows,
        explanation == null ? "" : explanation,
        !rules.of(season, filing.schoolId()).limits("course_support").isEmpty(),
        courses == null ? "" : courses,
        judged(filing),
        edits.version(EditSubject.filing(filing.number())));
  }

  private List<Finding> judged(Filing filing) {
    return filingEvaluation
        .judge(seasons.season(filing.seasonId()), List.of(filing))
        .getOrDefault(filing.number(), List.of());
  }

  private Filing own(Actor actor, String number) {
    return filings
        .findByNumber(number)
        .filter(filing -> actor.is(Role.SCHOOL) && access.maySee(actor, filing))
        .orElseThrow(() -> access.notFound(number));
  }
}
