package org.onex.mail;

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
class ResultMails {

  private final FilingSubjects subjects;
  private final ReviewSteps steps;
  private final Notifications notifications;

  ResultMails(FilingSubjects subjects, ReviewSteps steps, Notifications notifications) {
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
    Map<TemplateVariable, Object> facts = subject.facts();
    facts.put(TemplateVariable.REVIEWER, subject.office());
    facts.put(TemplateVariable.DECIDED_AT, subject.filing().changedAt());
    notifications.send(
        result.correction()
            ? corrected(subject, result.decision(), last.orElse(null), facts)
            : first(subject, result.decision(), last.orElse(null), facts));
  }

  private static MailMessage first(
      FilingSubject subject,
      Decision decision,
      @Nullable ReviewStep last,
      Map<TemplateVariable, Object> facts) {
    Filing filing = subject.filing();
    Revision revision = filing.inForce();
    String opinion = last == null || last.opinion() == null ? "" : last.opinion();
    String occasion = "result/" + filing.revisionInForce();
    if (decision == Decision.APPROVE) {
      facts.put(TemplateVariable.APPROVED, revision.headcount());
      facts.put(TemplateVariable.LINES, FilingSubject.lines(revision));
      return subject.letter(MailTemplate.RESULT_APPROVED, occasion, facts);
    }
    facts.put(TemplateVariable.HEADCOUNT, revision.headcount());
    facts.put(TemplateVariable.OPINION, opinion);
    return subject.letter(MailTemplate.RESULT_REJECTED, occasion, facts);
  }

  private static MailMessage corrected(
      FilingSubject subject,
      Decision decision,
      @Nullable ReviewStep last,
      Map<TemplateVariable, Object> facts) {
    Decision before = decision == Decision.APPROVE ? Decision.REJECT : Decision.APPROVE;
    facts.put(TemplateVariable.BEFORE, before.label());
    facts.put(TemplateVariable.AFTER, decision.label());
    facts.put(
        TemplateVariable.REASON, last == null || last.opinion() == null ? "" : last.opinion());
    return subject.letter(
        MailTemplate.CORRECTED,
        "corrected/" + subject.filing().changedAt().getEpochSecond(),
        facts);
  }
}
