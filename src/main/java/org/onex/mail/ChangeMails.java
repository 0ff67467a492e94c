package org.onex.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.onex.plan.ChangeMoved;
import org.onex.plan.ChangeView;
import org.onex.season.ChineseTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells schools that a change of a pilot has arrived, came back, or is on record. */
@Component
class ChangeMails {

  private final Notifications notifications;
  private final Recipients recipients;

  ChangeMails(Notifications notifications, Recipients recipients) {
    this.notifications = notifications;
    this.recipients = recipients;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void moved(ChangeMoved moved) {
    ChangeView change = moved.change();
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.PLAN, change.planNumber());
    facts.put(TemplateVariable.SCHOOL, change.school().name());
    facts.put(TemplateVariable.CERTIFICATE, change.certificate());
    facts.put(TemplateVariable.KIND, change.kind() + "变更");
    facts.put(TemplateVariable.CHANGES, change.changes());
    facts.put(TemplateVariable.UNIT, change.office().name());
    send(template(change, facts), change, facts);
  }

  private static MailTemplate template(ChangeView change, Map<TemplateVariable, Object> facts) {
    String said = change.lastStep().words();
    return switch (change.state()) {
      case AT_OFFICE -> {
        facts.put(TemplateVariable.ASKED_AT, change.changedAt());
        facts.put(TemplateVariable.EFFECTIVE_FROM, ChineseTime.startOf(change.wantedFrom()));
        yield MailTemplate.CHANGE_RECEIVED;
      }
      case RETURNED -> {
        facts.put(TemplateVariable.DECIDED_AT, change.changedAt());
        facts.put(TemplateVariable.OPINION, said);
        yield MailTemplate.CHANGE_RETURNED;
      }
      case RECORDED -> {
        facts.put(TemplateVariable.RECORD, Objects.requireNonNull(change.recordNumber()));
        facts.put(TemplateVariable.DECIDED_AT, change.changedAt());
        facts.put(
            TemplateVariable.EFFECTIVE_FROM,
            ChineseTime.startOf(Objects.requireNonNull(change.effectiveFrom())));
        yield MailTemplate.CHANGE_RECORDED;
      }
      case DRAFT, IN_HOUSE, WITHDRAWN ->
          throw new IllegalStateException(change.number() + " is no matter for the office");
    };
  }

  private void send(MailTemplate template, ChangeView change, Map<TemplateVariable, Object> facts) {
    notifications.send(
        new MailMessage(
            template,
            change.number(),
            "round/" + change.round(),
            recipients.of(change.school().id()),
            change.office().name(),
            change.url(),
            facts));
  }
}
