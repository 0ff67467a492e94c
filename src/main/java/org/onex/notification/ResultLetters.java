package org.onex.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.Revision;
import org.onex.review.ResultPublished;
import org.onex.review.ReviewStep;
import org.onex.review.ReviewSteps;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells schools their results once these are released, and what was corrected afterwards. */
@Component
class ResultLetters {

  private final FilingSubjects subjects;
  private final ReviewSteps steps;
  private final Notifications notifications;

  ResultLetters(FilingSubjects subjects, ReviewSteps steps, Notifications notifications) {
    this.subjects = subjects;
    this.steps = steps;
    this.notifications = notifications;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void published(ResultPublished result) {
    FilingSubject subject = subjects.of(result.number());
    List<ReviewStep> past = steps.findByFilingNumberOrderById(result.number());
    Optional<ReviewStep> last =
        past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
    Map<Fact, Object> facts = subject.facts();
    facts.put(Fact.REVIEWER, subject.office());
    facts.put(Fact.DECIDED_AT, subject.filing().changedAt());
    notifications.send(
        result.correction()
            ? corrected(subject, result.decision(), last.orElse(null), facts)
            : first(subject, result.decision(), last.orElse(null), facts));
  }

  private static Letter first(
      FilingSubject subject,
      Decision decision,
      @Nullable ReviewStep last,
      Map<Fact, Object> facts) {
    Filing filing = subject.filing();
    Revision revision = filing.inForce();
    String opinion = last == null || last.opinion() == null ? "" : last.opinion();
    String occasion = "result/" + filing.revisionInForce();
    if (decision == Decision.APPROVE) {
      facts.put(Fact.APPROVED, revision.headcount());
      facts.put(Fact.LINES, FilingSubject.lines(revision));
      return subject.letter(MailTemplate.RESULT_APPROVED, occasion, facts);
    }
    facts.put(Fact.HEADCOUNT, revision.headcount());
    facts.put(Fact.OPINION, opinion);
    return subject.letter(MailTemplate.RESULT_REJECTED, occasion, facts);
  }

  private static Letter corrected(
      FilingSubject subject,
      Decision decision,
      @Nullable ReviewStep last,
      Map<Fact, Object> facts) {
    Decision before = decision == Decision.APPROVE ? Decision.REJECT : Decision.APPROVE;
    facts.put(Fact.BEFORE, before.label());
    facts.put(Fact.AFTER, decision.label());
    facts.put(Fact.REASON, last == null || last.opinion() == null ? "" : last.opinion());
    return subject.letter(
        MailTemplate.CORRECTED,
        "corrected/" + subject.filing().changedAt().getEpochSecond(),
        facts);
  }
}
