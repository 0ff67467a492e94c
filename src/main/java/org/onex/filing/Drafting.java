package org.onex.filing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts, one or thousands; a draft belongs to the school, not to who typed it. */
@Service
@Transactional
public class Drafting {

  private final Filings filings;
  private final FilingNumbers numbers;
  private final FirstReviewer firstReviewer;
  private final SeasonQueries seasons;
  private final Institutions institutions;
  private final FilingAccess access;
  private final Attachments attachments;
  private final Edits edits;
  private final Clock clock;

  Drafting(
      Filings filings,
      FilingNumbers numbers,
      FirstReviewer firstReviewer,
      SeasonQueries seasons,
      Institutions institutions,
      FilingAccess access,
      Attachments attachments,
      Edits edits,
      Clock clock) {
    this.filings = filings;
    this.numbers = numbers;
    this.firstReviewer = firstReviewer;
    this.seasons = seasons;
    this.institutions = institutions;
    this.access = access;
    this.attachments = attachments;
    this.edits = edits;
    this.clock = clock;
  }

  /** As {@link #saveAll}, for one, which is refused as a whole where it cannot be written. */
  public DraftSaveResult save(Actor actor, String seasonId, DraftContent content) {
    DraftSaveResult saved = saveAll(actor, seasonId, List.of(content)).get(0);
    saved
        .refusal()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return saved;
  }

  /**
   * Creates what is new, rewrites what differs, leaves the rest; the order of the answer is that
   * given.
   */
  public List<DraftSaveResult> saveAll(Actor actor, String seasonId, List<DraftContent> contents) {
    Season season = seasons.season(seasonId);
    Set<String> schoolIds = contents.stream().map(DraftContent::schoolId).collect(toSet());
    requireOwnSchools(actor, schoolIds);
    requireFilings(season);
    Map<String, Filing> existing = existing(seasonId, contents, schoolIds);
    List<String> fresh = numbers.next(season, contents.size() - existing.size());
    Map<String, Institution> schools =
        institutions.findAllById(schoolIds).stream()
            .collect(toMap(Institution::id, Function.identity()));

    Instant now = clock.instant();
    List<DraftSaveResult> saved = new ArrayList<>();
    List<Filing> created = new ArrayList<>();
    for (DraftContent content : contents) {
      @Nullable Filing known = existing.get(key(content));
      if (known != null) {
        saved.add(rewrite(actor, known, content, now));
      } else {
        Institution school = schools.get(content.schoolId());
        if (school == null) {
          throw new Refusal("SCHOOL_NOT_FOUND", "没有找到学校“" + content.schoolId() + "”，请核对学校标识码。");
        }
        Filing filing =
            new Filing(
                fresh.get(created.size()),
                seasonId,
                school.id(),
                content.certificateId(),
                school.provinceId(),
                firstReviewer.of(season, school),
                now);
        filing.write(content.lines(), content.explanation(), now);
        created.add(filing);
        existing.put(key(content), filing);
        saved.add(new DraftSaveResult(filing, DraftSaveResult.Outcome.CREATED, true));
      }
    }
    filings.saveAll(created);
    edits.saved(
        actor,
        saved.stream().filter(DraftSaveResult::written).map(Drafting::edited).toList(),
        page(contents));
    return saved;
  }

  /** The school's filing of a certificate: the one begun before, or an empty draft. */
  public Filing begin(Actor actor, String seasonId, String certificateId) {
    requireOwnSchools(actor, Set.of(actor.institutionId()));
    return filings
        .findBySeasonIdAndSchoolIdInAndCertificateIdIn(
            seasonId, List.of(actor.institutionId()), List.of(certificateId))
        .stream()
        .findFirst()
        .orElseGet(
            () ->
                save(
                        actor,
                        seasonId,
                        new DraftContent(actor.institutionId(), certificateId, List.of(), null))
                    .filing());
  }

  /** Names the courses that carry the certificate's contents. */
  public void supportedBy(Actor actor, String number, List<String> courses) {
    own(actor, number).supportedBy(courses, clock.instant());
  }

  /** Throws a draft away that was never submitted, or only the changes to one that was. */
  public void discard(Actor actor, String number) {
    Filing filing = own(actor, number);
    Attachment.Owner owner = new Attachment.Owner(Filing.DOCUMENT_OWNER, number);
    filing.discardWorkingCopy(clock.instant());
    if (filing.revisionInForce() == 0) {
      attachments.forget(owner);
      filings.delete(filing);
    } else {
      List<Attachment> later = new ArrayList<>(attachments.of(owner));
      later.removeAll(filing.inForce().papers(later));
      attachments.forget(later);
    }
  }

  private DraftSaveResult rewrite(Actor actor, Filing filing, DraftContent content, Instant now) {
    if (filing.says(content.lines(), content.explanation())) {
      return new DraftSaveResult(
          filing,
          replaces(filing) ? DraftSaveResult.Outcome.REPLACES : DraftSaveResult.Outcome.UNCHANGED,
          false);
    }
    if (!filing.allows(FilingVerb.WRITE)) {
      return new DraftSaveResult(filing, DraftSaveResult.Outcome.REFUSED, false);
    }
    edits.require(actor, EditSubject.filing(filing.number()), content.basis());
    filing.write(content.lines(), content.explanation(), now);
    return new DraftSaveResult(
        filing,
        replaces(filing) ? DraftSaveResult.Outcome.REPLACES : DraftSaveResult.Outcome.UPDATED,
        true);
  }

  private static String edited(DraftSaveResult saved) {
    return EditSubject.filing(saved.filing().number()).key();
  }

  /** A page writes one text; many together come from a workbook. */
  private static @Nullable String page(List<DraftContent> contents) {
    return contents.size() == 1 ? contents.get(0).basis().page() : null;
  }

  /** A text that waits to replace the one in review, written now or at an earlier upload. */
  private static boolean replaces(Filing filing) {
    return filing.state() == FilingState.IN_REVIEW && filing.workingCopy().isPresent();
  }

  private Map<String, Filing> existing(
      String seasonId, Collection<DraftContent> contents, Set<String> schoolIds) {
    Set<String> wanted = contents.stream().map(Drafting::key).collect(toSet());
    Set<String> certificateIds =
        contents.stream().map(DraftContent::certificateId).collect(toSet());
    return filings
        .findBySeasonIdAndSchoolIdInAndCertificateIdIn(seasonId, schoolIds, certificateIds)
        .stream()
        .filter(filing -> wanted.contains(key(filing)))
        .collect(toMap(Drafting::key, Function.identity()));
  }

  private static void requireOwnSchools(Actor actor, Set<String> schoolIds) {
    if (!actor.is(Role.SCHOOL) || !schoolIds.stream().allMatch(actor.institutionId()::equals)) {
      throw new Refusal("NOT_OWN_SCHOOL", "只能填报本校的申报项目，请核对学校标识码或使用本校账号登录。");
    }
  }

  private static void requireFilings(Season season) {
    if (!season.isConfirmed()) {
      throw new Refusal(
          "SEASON_NOT_CONFIRMED", "%s的时间安排尚未确认，不能填报，请等待省级主管部门发布年度通知。".formatted(season.title()));
    }
    if (!season.takesFilings()) {
      throw new Refusal(
          "SEASON_WITHOUT_FILINGS", "%s不安排学校申报，请在其他申报批次填报。".formatted(season.title()));
    }
  }

  private Filing own(Actor actor, String number) {
    Filing filing = filings.findLockedByNumber(number).orElseThrow(() -> access.notFound(number));
    if (!actor.is(Role.SCHOOL) || !access.maySee(actor, filing)) {
      throw access.notFound(number);
    }
    return filing;
  }

  private static String key(DraftContent content) {
    return content.schoolId() + "/" + content.certificateId();
  }

  private static String key(Filing filing) {
    return filing.schoolId() + "/" + filing.certificateId();
  }
}
