package org.onex.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.filing.CorrectionsLengthened;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingsSubmitted;
import org.onex.filing.Revision;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.review.FilingReviewed;
import org.onex.review.ReviewStep;
import org.onex.review.ReviewSteps;
import org.onex.season.StageTitles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells schools what became of their filings on the way: received, returned, passed by the city.
 */
@Component
class FilingMails {

  private final FilingSubjects subjects;
  private final ReviewSteps steps;
  private final ReviewsToTell toTell;
  private final Packs packs;
  private final Notifications notifications;

  FilingMails(
      FilingSubjects subjects,
      ReviewSteps steps,
      ReviewsToTell toTell,
      Packs packs,
      Notifications notifications) {
    this.subjects = subjects;
    this.steps = steps;
    this.toTell = toTell;
    this.packs = packs;
    this.notifications = notifications;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void received(FilingsSubmitted submitted) {
    notifications.send(subjects.of(submitted.numbers()).stream().map(this::receipt).toList());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void reviewed(FilingReviewed review) {
    if (review.decision() == Decision.RETURN
        || (review.decision() == Decision.APPROVE && !review.finalLevel())) {
      toTell.beforeCommit(review, this::tell);
    }
  }

  /** A grant or a supplementary notice that names others gave these schools more time, too. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void lengthened(CorrectionsLengthened longer) {
    notifications.send(
        subjects.of(longer.numbers()).stream()
            .map(
                subject -> {
                  Instant until = Objects.requireNonNull(subject.filing().correctionUntil());
                  Map<TemplateVariable, Object> facts = subject.facts();
                  facts.put(TemplateVariable.CORRECT_UNTIL, until);
                  return subject.letter(
                      MailTemplate.CORRECTION_LENGTHENED,
                      "correction/" + until.getEpochSecond(),
                      facts);
                })
            .toList());
  }

  private void tell(Map<String, FilingReviewed> reviews) {
    Map<String, ReviewStep> last =
        steps.findByFilingNumberInOrderById(reviews.keySet()).stream()
            .collect(
                Collectors.toMap(
                    ReviewStep::filingNumber, Function.identity(), (before, after) -> after));
    notifications.send(
        subjects.of(reviews.keySet()).stream()
            .map(
                subject -> {
                  String number = subject.filing().number();
                  FilingReviewed review = Objects.requireNonNull(reviews.get(number));
                  ReviewStep step = Objects.requireNonNull(last.get(number));
                  return review.decision() == Decision.RETURN
                      ? returned(subject, review, step)
                      : passed(subject, review, step);
                })
            .toList());
  }

  private MailMessage receipt(FilingSubject subject) {
    Revision revision = subject.filing().inForce();
    Map<TemplateVariable, Object> facts = subject.facts();
    facts.put(TemplateVariable.REVISION, revision.number());
    facts.put(TemplateVariable.HEADCOUNT, revision.headcount());
    facts.put(TemplateVariable.SUBMITTED_AT, Objects.requireNonNull(revision.submittedAt()));
    facts.put(TemplateVariable.HASH, Objects.requireNonNull(revision.hash()));
    facts.put(TemplateVariable.NEXT, next(subject));
    facts.put(TemplateVariable.LINES, FilingSubject.lines(revision));
    facts.put(TemplateVariable.FINDINGS, FilingSubject.worthTelling(revision));
    return subject.letter(MailTemplate.RECEIPT, "revision/" + revision.number(), facts);
  }

  private MailMessage returned(FilingSubject subject, FilingReviewed review, ReviewStep step) {
    Revision revision = subject.filing().inForce();
    Instant until = subject.filing().correctionUntil();
    Map<TemplateVariable, Object> facts = subject.facts();
    facts.put(TemplateVariable.REVISION, revision.number());
    facts.put(TemplateVariable.LEVEL, review.levelTitle());
    facts.put(TemplateVariable.REVIEWER, subjects.unitName(step.unitId()));
    facts.put(TemplateVariable.OPINION, String.valueOf(step.opinion()));
    facts.put(TemplateVariable.CORRECT_UNTIL, Objects.requireNonNull(until));
    facts.put(TemplateVariable.DECIDED_AT, step.decidedAt());
    facts.put(TemplateVariable.FINDINGS, FilingSubject.worthTelling(revision));
    return subject.letter(MailTemplate.RETURNED, occasion(step), facts);
  }

  private MailMessage passed(FilingSubject subject, FilingReviewed review, ReviewStep step) {
    Map<TemplateVariable, Object> facts = subject.facts();
    facts.put(TemplateVariable.LEVEL, review.levelTitle());
    facts.put(TemplateVariable.REVIEWER, subjects.unitName(step.unitId()));
    facts.put(TemplateVariable.DECIDED_AT, step.decidedAt());
    facts.put(TemplateVariable.NEXT, next(subject));
    return subject.letter(MailTemplate.CITY_PASSED, occasion(step), facts);
  }

  /** 合肥市教育局初审, as far as the filing has come. */
  private String next(FilingSubject subject) {
    Filing filing = subject.filing();
    Policy policy = packs.policy(subject.season().policyVersion());
    String unit = filing.unitId();
    return unit == null
        ? subject.office()
        : subjects.unitName(unit) + StageTitles.title(policy, String.valueOf(filing.level()));
  }

  private static String occasion(ReviewStep step) {
    return "%s/%d/%d".formatted(step.level(), step.revision(), step.decidedAt().getEpochSecond());
  }
}
