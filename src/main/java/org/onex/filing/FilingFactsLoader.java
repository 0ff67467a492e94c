package org.onex.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.catalogue.ExamParts;
import org.onex.catalogue.Majors;
import org.onex.catalogue.PastRecord;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.notice.FilingFacts;
import org.onex.notice.FilingFacts.OtherPlan;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.season.Season;
import org.springframework.stereotype.Component;

/** Collects what the rules may know, for many filings of one season with a handful of queries. */
@Component
class FilingFactsLoader {

  private final Institutions institutions;
  private final Catalogue catalogue;
  private final Attachments attachments;
  private final PrincipalMeetings meetings;
  private final PlansOfTheYear plans;
  private final MajorQuota quota;
  private final InternalApprovalGate internalApprovalGate;
  private final FormsInFacts.Source formsInFacts;

  FilingFactsLoader(
      Institutions institutions,
      Catalogue catalogue,
      Attachments attachments,
      PrincipalMeetings meetings,
      PlansOfTheYear plans,
      MajorQuota quota,
      InternalApprovalGate internalApprovalGate,
      FormsInFacts.Source formsInFacts) {
    this.institutions = institutions;
    this.catalogue = catalogue;
    this.attachments = attachments;
    this.meetings = meetings;
    this.plans = plans;
    this.quota = quota;
    this.internalApprovalGate = internalApprovalGate;
    this.formsInFacts = formsInFacts;
  }

  /**
   * @param revisions the revision of each filing that is to be judged
   * @return facts by number of the filing
   */
  Map<String, FilingFacts> gather(Season season, Map<Filing, Revision> revisions) {
    Collection<Filing> filings = revisions.keySet();
    Set<String> schoolIds = filings.stream().map(Filing::schoolId).collect(toSet());
    Set<String> certificateIds = filings.stream().map(Filing::certificateId).collect(toSet());
    Map<String, Institution> schools =
        institutions.findAllById(schoolIds).stream()
            .collect(toMap(Institution::id, Function.identity()));
    Map<String, FilingFacts.Certificate> certificates =
        catalogue.certificates().all().stream()
            .collect(toMap(Certificate::id, Certificate::asFacts));
    Majors majors =
        catalogue.majors(
            revisions.values().stream()
                .flatMap(r -> r.lines().stream())
                .map(FilingLine::majorCode)
                .collect(toSet()));
    PastRecord past = catalogue.pastFigures(schoolIds, certificateIds);
    Map<String, List<Attachment>> documents =
        attachments
            .of(Filing.DOCUMENT_OWNER, filings.stream().map(Filing::number).toList())
            .stream()
            .collect(groupingBy(file -> file.owner().key()));
    Map<String, LocalDate> meetingDays =
        meetings.findByYearAndSchoolIdIn(season.year(), schoolIds).stream()
            .collect(toMap(PrincipalMeeting::schoolId, PrincipalMeeting::heldOn));
    Map<String, OtherPlan> otherPlans = plans.of(filings);
    Map<String, Map<String, Set<String>>> others = quota.of(season, filings);
    Map<String, Set<String>> agreed = internalApprovalGate.agreed(season, filings);
    FormsInFacts forms = formsInFacts.of(season, revisions, past);

    Map<String, FilingFacts> facts = new HashMap<>();
    revisions.forEach(
        (filing, revision) ->
            facts.put(
                filing.number(),
                new FilingFacts(
                    school(filing, schools.get(filing.schoolId())),
                    certificate(filing, certificates),
                    lines(revision.lines(), majors),
                    forms.kinds(revision, papers(documents, filing, revision)),
                    forms.facts(filing, revision, papers(documents, filing, revision)),
                    meetingDays.get(filing.schoolId()),
                    past.of(filing.schoolId(), filing.certificateId()),
                    otherPlans.get(filing.number()),
                    DeclaredConditions.in(revision).map(DeclaredConditions::asFacts).orElse(null),
                    within(
                        revision,
                        others.getOrDefault(filing.number(), Map.of()),
                        certificates,
                        agreed.get(filing.number())),
                    season.year())));
    return facts;
  }

  private static List<Attachment> papers(
      Map<String, List<Attachment>> documents, Filing filing, Revision revision) {
    return revision.papers(documents.getOrDefault(filing.number(), List.of()));
  }

  private static FilingFacts.Within within(
      Revision revision,
      Map<String, Set<String>> quota,
      Map<String, FilingFacts.Certificate> certificates,
      @Nullable Set<String> agreed) {
    Map<String, Set<String>> named = new HashMap<>();
    quota.forEach(
        (major, ids) ->
            named.put(
                major,
                ids.stream()
                    .map(id -> certificates.containsKey(id) ? certificates.get(id).name() : id)
                    .collect(toSet())));
    return new FilingFacts.Within(named, revision.courses(), agreed);
  }

  private static FilingFacts.Certificate certificate(
      Filing filing, Map<String, FilingFacts.Certificate> known) {
    String id = filing.certificateId();
    return known.getOrDefault(
        id, new FilingFacts.Certificate(id, id, null, null, null, Set.of(), List.of(), false));
  }

  private static FilingFacts.School school(Filing filing, @Nullable Institution school) {
    if (school == null) {
      throw new IllegalStateException("No institution " + filing.schoolId());
    }
    return new FilingFacts.School(
        school.id(),
        school.name(),
        orEmpty(school.schoolType()),
        orEmpty(school.affiliation()),
        school.platformRegistered());
  }

  private static List<FilingFacts.Line> lines(List<FilingLine> lines, Majors majors) {
    return lines.stream()
        .map(
            line ->
                new FilingFacts.Line(
                    line.level(),
                    line.majorCode(),
                    line.majorName(),
                    majors.find(line.majorCode()).isPresent(),
                    line.enrolled(),
                    line.teachers(),
                    line.headcount(),
                    line.fee(),
                    line.exam() == null ? List.of() : ExamParts.decoded(line.exam())))
        .toList();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
