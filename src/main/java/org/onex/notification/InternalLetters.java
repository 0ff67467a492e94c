package org.onex.notification;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.onex.approval.ApprovalMoved;
import org.onex.approval.ApprovalState;
import org.onex.approval.InternalApproval;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who hold the post that has to act, and the drafter what became of it. */
@Component
class InternalLetters {

  private final Notifications notifications;
  private final Recipients recipients;
  private final Institutions institutions;

  InternalLetters(Notifications notifications, Recipients recipients, Institutions institutions) {
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
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(
        Fact.SCHOOL, institutions.findById(approval.schoolId()).map(Institution::name).orElse(""));
    facts.put(Fact.KIND, approval.title());
    if (approval.state() == ApprovalState.PENDING && post != null && step != null) {
      facts.put(Fact.LEVEL, step);
      send(MailTemplate.INTERNAL_PENDING, approval, facts, p -> p.holds(post, approval.college()));
    } else {
      facts.put(Fact.OUTCOME, approval.state().label());
      String reason = approval.obstacle() == null ? approval.last().words() : approval.obstacle();
      if (reason != null) {
        facts.put(Fact.REASON, reason);
      }
      send(MailTemplate.INTERNAL_RESULT, approval, facts, p -> p.id().equals(approval.draftedBy()));
    }
  }

  private void send(
      MailTemplate template,
      InternalApproval approval,
      Map<Fact, Object> facts,
      Predicate<Person> wanted) {
    notifications.send(
        new Letter(
            template,
            approval.number(),
            "act/" + approval.acts().size(),
            recipients.of(java.util.List.of(approval.schoolId()), wanted),
            String.valueOf(facts.get(Fact.SCHOOL)),
            "/internal/" + approval.number(),
            facts));
  }
}
