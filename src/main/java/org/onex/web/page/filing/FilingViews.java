package org.onex.web.page.filing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingEvaluation;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.filing.FilingState;
import org.onex.filing.FilingTimes;
import org.onex.filing.FilingVerb;
import org.onex.filing.Filings;
import org.onex.filing.Revision;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.mail.DeliveryLog;
import org.onex.notice.Finding;
import org.onex.plan.Plans;
import org.onex.review.ReviewStep;
import org.onex.review.ReviewSteps;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.web.page.filing.FilingView.Act;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one filing together for one reader. */
@Component
@Transactional(readOnly = true)
public class FilingViews {

  private final Filings filings;
  private final FilingAccess access;
  private final FilingRows rows;
  private final FilingEvaluation filingEvaluation;
  private final SeasonQueries seasons;
  private final Institutions institutions;
  private final Catalogue catalogue;
  private final ReviewSteps steps;
  private final DeliveryLog mails;
  private final Plans plans;
  private final FilingTimeline timeline;
  private final ApprovalQueries approvals;
  private final Edits edits;
  private final FilingTimes times;

  FilingViews(
      Filings filings,
      FilingAccess access,
      FilingRows rows,
      FilingEvaluation filingEvaluation,
      SeasonQueries seasons,
      Institutions institutions,
      Catalogue catalogue,
      ReviewSteps steps,
      DeliveryLog mails,
      Plans plans,
      FilingTimeline timeline,
      ApprovalQueries approvals,
      Edits edits,
      FilingTimes times) {
    this.filings = filings;
    this.access = access;
    this.rows = rows;
    this.filingEvaluation = filingEvaluation;
    this.seasons = seasons;
    this.institutions = institutions;
    this.catalogue = catalogue;
    this.steps = steps;
    this.mails = mails;
    this.plans = plans;
    this.timeline = timeline;
    this.approvals = approvals;
    this.edits = edits;
    this.times = times;
  }

  public FilingView of(Actor actor, String number) {
    int version = edits.version(EditSubject.filing(number));
    Filing filing =
        filings
            .findByNumber(number)
            .filter(found -> access.maySee(actor, found))
            .orElseThrow(() -> access.notFound(number));
    FilingRow row = rows.of(List.of(filing)).get(0);
    Optional<String> closed = handsIn(actor, filing) ? times.closed(filing) : Optional.empty();
    Revision shown =
        actor.is(Role.SCHOOL) || filing.revisionInForce() == 0 ? filing.latest() : filing.inForce();
    Optional<Revision> before = filing.before(shown);
    List<Revision> submitted = filing.revisions().stream().filter(Revision::isSubmitted).toList();
    List<ReviewStep> told = told(actor, filing);
    submitted.forEach(Revision::headcount);
    return new FilingView(
        row,
        institutions.findById(filing.schoolId()).orElseThrow(),
        catalogue.certificate(filing.certificateId()).orElse(null),
        shown,
        before.orElse(null),
        LineChanges.between(before, shown),
        findings(filing, shown),
        submitted,
        told,
        timeline.of(filing, submitted, told),
        mails.about(number),
        shown.courses(),
        actor.is(Role.SCHOOL) ? approvals.about("filing", number) : List.of(),
        plans.existsById(number),
        version,
        closed.orElse(null),
        acts(actor, filing, closed.isEmpty()));
  }

  private List<Finding> findings(Filing filing, Revision shown) {
    if (shown.isSubmitted()) {
      shown.findings(); // the page shows those of the submission, too
      return shown.findingsNow();
    }
    Season season = seasons.season(filing.seasonId());
    return filingEvaluation.judge(season, List.of(filing)).getOrDefault(filing.number(), List.of());
  }

  /** Nobody but the office learns what was decided before it is released. */
  private List<ReviewStep> told(Actor actor, Filing filing) {
    List<ReviewStep> all = steps.findByFilingNumberOrderById(filing.number());
    if (filing.state() != FilingState.DECIDED
        || actor.is(Role.PROVINCE_OFFICE)
        || actor.is(Role.ADMINISTRATOR)) {
      return all;
    }
    return all.stream()
        .filter(
            step ->
                step.unitId().equals(actor.institutionId())
                    || !(step.isInForce() && decides(step, filing)))
        .toList();
  }

  private static boolean decides(ReviewStep step, Filing filing) {
    return step.unitId().equals(filing.provinceId()) || step.decision() == Decision.REJECT;
  }

  /** Whether the reader still has something to hand in here. */
  private static boolean handsIn(Actor actor, Filing filing) {
    return actor.is(Role.SCHOOL)
        && filing.allows(FilingVerb.WRITE)
        && (filing.state().isWithSchool() || filing.workingCopy().isPresent());
  }

  private static Set<Act> acts(Actor actor, Filing filing, boolean inTime) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    FilingState state = filing.state();
    if (actor.is(Role.SCHOOL)) {
      boolean submits = inTime && filing.allows(FilingVerb.SUBMIT);
      add(acts, Act.EDIT, filing.allows(FilingVerb.WRITE));
      add(acts, Act.SUBMIT, submits && state.isWithSchool());
      add(acts, Act.REPLACE, submits && !state.isWithSchool());
      add(acts, Act.WITHDRAW, filing.allows(FilingVerb.WITHDRAW));
      add(acts, Act.ASK_BACK, filing.allows(FilingVerb.ASK_BACK));
      add(acts, Act.DISCARD, filing.workingCopy().isPresent() && filing.allows(FilingVerb.DISCARD));
    }
    add(
        acts,
        Act.REVIEW,
        state == FilingState.IN_REVIEW
            && (actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE)));
    add(acts, Act.CORRECT, actor.is(Role.PROVINCE_OFFICE) && filing.allows(FilingVerb.CORRECT));
    return acts;
  }

  private static void add(Set<Act> acts, Act act, boolean allowed) {
    if (allowed) {
      acts.add(act);
    }
  }
}
