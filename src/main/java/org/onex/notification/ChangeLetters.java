package org.onex.notification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.onex.calendar.ChineseTime;
import org.onex.plan.ChangeMoved;
import org.onex.plan.ChangeView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells schools that a change of a pilot has arrived, came back, or is on record. */
@Component
class ChangeLetters {

  private final Notifications notifications;
  private final Recipients recipients;

  ChangeLetters(Notifications notifications, Recipients recipients) {
    this.notifications = notifications;
    this.recipients = recipients;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void moved(ChangeMoved moved) {
    ChangeView change = moved.change();
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.PLAN, change.planNumber());
    facts.put(Fact.SCHOOL, change.school().name());
    facts.put(Fact.CERTIFICATE, change.certificate());
    facts.put(Fact.KIND, change.kind() + "变更");
    facts.put(Fact.CHANGES, change.changes());
    facts.put(Fact.UNIT, change.office().name());
    send(template(change, facts), change, facts);
  }

  private static MailTemplate template(ChangeView change, Map<Fact, Object> facts) {
    String said = change.lastStep().words();
    return switch (change.state()) {
      case AT_OFFICE -> {
        facts.put(Fact.ASKED_AT, change.changedAt());
        facts.put(Fact.EFFECTIVE_FROM, ChineseTime.startOf(change.wantedFrom()));
        yield MailTemplate.CHANGE_RECEIVED;
      }
      case RETURNED -> {
        facts.put(Fact.DECIDED_AT, change.changedAt());
        facts.put(Fact.OPINION, said);
        yield MailTemplate.CHANGE_RETURNED;
      }
      case RECORDED -> {
        facts.put(Fact.RECORD, Objects.requireNonNull(change.recordNumber()));
        facts.put(Fact.DECIDED_AT, change.changedAt());
        facts.put(
            Fact.EFFECTIVE_FROM,
            ChineseTime.startOf(Objects.requireNonNull(change.effectiveFrom())));
        yield MailTemplate.CHANGE_RECORDED;
      }
      case DRAFT, IN_HOUSE, WITHDRAWN ->
          throw new IllegalStateException(change.number() + " is no matter for the office");
    };
  }

  private void send(MailTemplate template, ChangeView change, Map<Fact, Object> facts) {
    notifications.send(
        new Letter(
            template,
            change.number(),
            "round/" + change.round(),
            recipients.of(change.school().id()),
            change.office().name(),
            change.url(),
            facts));
  }
}
