package org.onex.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.CertificateGrades;
import org.onex.catalogue.PastRecord;
import org.onex.notice.FormFacts;
import org.onex.notice.Policy;
import org.onex.office.Attachment;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.springframework.stereotype.Component;

/** What forms, their stamped scans and earlier years tell the rules, for many filings at once. */
record FormsInFacts(Policy policy, Map<String, List<Filing>> approvedBefore, PastRecord past) {

  /** Reads the earlier filings, only where somebody wants to reuse a report. */
  @Component
  static class Source {

    private final Filings filings;
    private final Packs packs;

    Source(Filings filings, Packs packs) {
      this.filings = filings;
      this.packs = packs;
    }

    FormsInFacts of(Season season, Map<Filing, Revision> revisions, PastRecord past) {
      Set<Filing> reusing =
          revisions.entrySet().stream()
              .filter(entry -> StampedScans.reuses(entry.getValue()))
              .map(Map.Entry::getKey)
              .collect(toSet());
      return new FormsInFacts(
          packs.policy(season.policyVersion()), approved(season, reusing), past);
    }

    private Map<String, List<Filing>> approved(Season season, Collection<Filing> reusing) {
      return reusing.isEmpty()
          ? Map.of()
          : filings
              .findBySchoolIdInAndCertificateIdInAndState(
                  reusing.stream().map(Filing::schoolId).collect(toSet()),
                  reusing.stream().map(Filing::certificateId).collect(toSet()),
                  FilingState.APPROVED)
              .stream()
              .filter(before -> !before.seasonId().equals(season.id()))
              .collect(groupingBy(FormsInFacts::key));
    }
  }

  /** Kinds of papers that are there; a scan of what the form no longer says is none. */
  Set<String> kinds(Revision revision, List<Attachment> files) {
    return files.stream()
        .filter(file -> StampedScans.isValid(policy, revision, file))
        .map(Attachment::kind)
        .collect(toSet());
  }

  FormFacts facts(Filing filing, Revision revision, List<Attachment> files) {
    Set<String> outdated = outdated(revision, files);
    if (policy.forms().isEmpty()) {
      return new FormFacts(Map.of(), Set.of(), null, outdated);
    }
    Set<String> signed = new HashSet<>();
    files.stream()
        .filter(file -> StampedScans.isValid(policy, revision, file))
        .forEach(file -> file.stamp().opinions().forEach(o -> signed.add(o + "_signed")));
    return new FormFacts(
        policy.formNames().stream().collect(toMap(form -> form, revision::form)),
        signed,
        StampedScans.reuses(revision) ? reuse(filing, revision) : null,
        outdated);
  }

  /** Kinds of which every scan was stamped for other figures than the filing now has. */
  private static Set<String> outdated(Revision revision, List<Attachment> files) {
    Map<String, List<Attachment>> byKind = files.stream().collect(groupingBy(Attachment::kind));
    return byKind.entrySet().stream()
        .filter(
            kind ->
                kind.getValue().stream().allMatch(file -> StampedScans.isOutdated(revision, file)))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private FormFacts.Reuse reuse(Filing filing, Revision revision) {
    List<Filing> before = approvedBefore.getOrDefault(key(filing), List.of());
    List<FilingLine> lines = before.stream().flatMap(f -> f.inForce().lines().stream()).toList();
    @Nullable String level =
        lines.stream()
            .map(FilingLine::level)
            .max(Comparator.comparingInt(CertificateGrades.ALL::indexOf))
            .orElse(null);
    return new FormFacts.Reuse(
        !before.isEmpty() || !past.of(filing.schoolId(), filing.certificateId()).isEmpty(),
        lines.stream().map(FilingLine::majorCode).collect(toSet()),
        revision.form(StampedScans.REUSE).field("changed").equals("是"),
        level == null ? "" : level);
  }

  private static String key(Filing filing) {
    return filing.schoolId() + "/" + filing.certificateId();
  }
}
