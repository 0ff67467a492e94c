package org.onex.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.deadline.InstitutionBatches.Portion;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.filing.FilingRef;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.mail.MailMessage;
import org.onex.mail.MailRounds;
import org.onex.mail.MailTemplate;
import org.onex.mail.Recipient;
import org.onex.mail.Recipients;
import org.onex.mail.TemplateVariable;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Component;

/**
 * Reminds schools of what will be too late soon: drafts, corrections, and that nothing was filed.
 */
@Component
class SchoolMails {

  private final InstitutionBatches institutionBatches;
  private final Filings filings;
  private final NonFilingDeclarations declarations;
  private final CertificateNames certificates;
  private final Institutions institutions;
  private final Recipients recipients;
  private final MailRounds rounds;
  private final Clock clock;

  SchoolMails(
      InstitutionBatches institutionBatches,
      Filings filings,
      NonFilingDeclarations declarations,
      CertificateNames certificates,
      Institutions institutions,
      Recipients recipients,
      MailRounds rounds,
      Clock clock) {
    this.institutionBatches = institutionBatches;
    this.filings = filings;
    this.declarations = declarations;
    this.certificates = certificates;
    this.institutions = institutions;
    this.recipients = recipients;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** Before the schools' window closes. */
  @Nullable String remind(SeasonAt at) {
    Portion portion = institutionBatches.next(at);
    Map<String, Institution> schools = byId(portion.members());
    Map<String, List<FilingRef>> filed =
        schools.isEmpty()
            ? Map.of()
            : filings.refsOfSchools(at.season().id(), schools.keySet()).stream()
                .collect(Collectors.groupingBy(FilingRef::schoolId));
    Set<String> notFiling =
        declarations.findBySeasonIdAndSchoolIdIn(at.season().id(), schools.keySet()).stream()
            .map(NonFilingDeclaration::schoolId)
            .collect(Collectors.toSet());
    Writing writing = writing(at, schools.keySet());
    Map<String, Supplier<MailMessage>> letters = new LinkedHashMap<>();
    for (Institution school : schools.values()) {
      List<FilingRef> own = filed.getOrDefault(school.id(), List.of());
      List<FilingRef> drafts = own.stream().filter(f -> isDraftEndingNow(at, f)).toList();
      if (!drafts.isEmpty()) {
        letters.put(school.id(), () -> writing.drafts(school, drafts));
      } else if (own.isEmpty() && !notFiling.contains(school.id()) && endsNow(at, school)) {
        letters.put(school.id(), () -> writing.nothingFiled(school));
      }
    }
    rounds.send(at.season().id(), at.occasion().key(), letters);
    return portion.last();
  }

  /** Before correction periods end, whenever that is. */
  @Nullable String remindOfCorrections(SeasonAt at) {
    Map<String, List<FilingRef>> returned =
        filings.refs(at.season().id(), List.of(FilingState.RETURNED)).stream()
            .filter(filing -> at.occasion().end().equals(filing.correctionUntil()))
            .collect(Collectors.groupingBy(FilingRef::schoolId));
    Map<String, Institution> schools = byId(institutions.findAllById(returned.keySet()));
    Writing writing = writing(at, schools.keySet());
    Map<String, Supplier<MailMessage>> letters = new LinkedHashMap<>();
    schools
        .values()
        .forEach(
            school ->
                letters.put(
                    school.id(),
                    () -> writing.drafts(school, returned.getOrDefault(school.id(), List.of()))));
    rounds.send(at.season().id(), at.occasion().key(), letters);
    return null;
  }

  private static boolean isDraftEndingNow(SeasonAt at, FilingRef filing) {
    return filing.state() == FilingState.DRAFT
        && at.openings()
            .closesAt("school", filing.schoolId(), filing.number())
            .equals(Optional.of(at.occasion().end()));
  }

  private static boolean endsNow(SeasonAt at, Institution school) {
    return at.openings()
        .closesAt("school", school.id(), null)
        .equals(Optional.of(at.occasion().end()));
  }

  private static Map<String, Institution> byId(List<Institution> some) {
    return some.stream().collect(Collectors.toMap(Institution::id, one -> one));
  }

  private Writing writing(SeasonAt at, Set<String> schoolIds) {
    return new Writing(
        at,
        certificates.byId(),
        recipients.byUnit(schoolIds),
        institutionBatches.name(at.season().provinceId()),
        clock.instant());
  }

  /** What the letters of one portion have in common. */
  private record Writing(
      SeasonAt at,
      Map<String, String> certificates,
      Map<String, Set<Recipient>> people,
      String office,
      Instant now) {

    MailMessage drafts(Institution school, List<FilingRef> drafts) {
      Map<TemplateVariable, Object> facts = facts(school);
      facts.put(TemplateVariable.COUNT, drafts.size());
      facts.put(TemplateVariable.FILINGS, drafts.stream().map(this::line).toList());
      return letter(MailTemplate.DRAFT_REMINDER, school, "/filings", facts);
    }

    MailMessage nothingFiled(Institution school) {
      return letter(
          MailTemplate.NOTHING_FILED, school, "/seasons/" + at.season().id(), facts(school));
    }

    private Map<TemplateVariable, Object> facts(Institution school) {
      Map<TemplateVariable, Object> facts = at.facts();
      facts.put(TemplateVariable.SCHOOL, school.name());
      facts.put(TemplateVariable.DAYS_LEFT, at.daysLeft(now));
      return facts;
    }

    private MailMessage letter(
        MailTemplate template,
        Institution school,
        String path,
        Map<TemplateVariable, Object> facts) {
      return at.letter(
          template, "", people.getOrDefault(school.id(), Set.of()), office, path, facts);
    }

    private String line(FilingRef filing) {
      Instant until = filing.correctionUntil();
      return "%s　%s　%s%s"
          .formatted(
              filing.number(),
              CertificateNames.of(certificates, filing),
              filing.state().label(),
              until == null ? "" : "　补正期限" + ChineseTime.until(until));
    }
  }
}
