package org.onex.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Person;
import org.onex.internalapproval.ApprovalMoved;
import org.onex.internalapproval.ApprovalState;
import org.onex.internalapproval.InternalApproval;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who hold the post that has to act, and the drafter what became of it. */
@Component
class InternalApprovalMails {

  private final Notifications notifications;
  private final Recipients recipients;
  private final Institutions institutions;

  InternalApprovalMails(
      Notifications notifications, Recipients recipients, Institutions institutions) {
    this.notifications = notifications;
    this.recipients = recipients;
    this.institutions = institutions;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void moved(ApprovalMoved moved) {
    InternalApproval approval = moved.approval();
    String post = approval.post();
    String step = approval.stepTitle();
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(
        TemplateVariable.SCHOOL,
        institutions.findById(approval.schoolId()).map(Institution::name).orElse(""));
    facts.put(TemplateVariable.KIND, approval.title());
    if (approval.state() == ApprovalState.PENDING && post != null && step != null) {
      facts.put(TemplateVariable.LEVEL, step);
      send(MailTemplate.INTERNAL_PENDING, approval, facts, p -> p.holds(post, approval.college()));
    } else {
      facts.put(TemplateVariable.OUTCOME, approval.state().label());
      String reason = approval.obstacle() == null ? approval.last().words() : approval.obstacle();
      if (reason != null) {
        facts.put(TemplateVariable.REASON, reason);
      }
      send(MailTemplate.INTERNAL_RESULT, approval, facts, p -> p.id().equals(approval.draftedBy()));
    }
  }

  private void send(
      MailTemplate template,
      InternalApproval approval,
      Map<TemplateVariable, Object> facts,
      Predicate<Person> wanted) {
    notifications.send(
        new MailMessage(
            template,
            approval.number(),
            "act/" + approval.acts().size(),
            recipients.of(java.util.List.of(approval.schoolId()), wanted),
            String.valueOf(facts.get(TemplateVariable.SCHOOL)),
            "/internal/" + approval.number(),
            facts));
  }
}
