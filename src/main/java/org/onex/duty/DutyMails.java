package org.onex.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.mail.MailMessage;
import org.onex.mail.MailRounds;
import org.onex.mail.MailTemplate;
import org.onex.mail.Notifications;
import org.onex.mail.Recipient;
import org.onex.mail.Recipients;
import org.onex.mail.TemplateVariable;
import org.springframework.stereotype.Component;

/** What units are told about a duty. */
@Component
class DutyMails {

  private final MailRounds rounds;
  private final Notifications notifications;
  private final Recipients recipients;
  private final Institutions institutions;
  private final Clock clock;

  DutyMails(
      MailRounds rounds,
      Notifications notifications,
      Recipients recipients,
      Institutions institutions,
      Clock clock) {
    this.rounds = rounds;
    this.notifications = notifications;
    this.recipients = recipients;
    this.institutions = institutions;
    this.clock = clock;
  }

  void issued(DutiesOfSeason.Entry entry, List<Institution> units) {
    tell(MailTemplate.DUTY_ISSUED, entry, "issued", units, facts(entry));
  }

  void remind(DutiesOfSeason.Entry entry, List<Institution> units) {
    Map<TemplateVariable, Object> facts = facts(entry);
    Instant due = entry.task().dueAt();
    if (due == null) {
      return;
    }
    int days = (int) Duration.between(clock.instant(), due).plusDays(1).minusNanos(1).toDays();
    facts.put(TemplateVariable.DAYS_LEFT, days);
    tell(MailTemplate.DUTY_REMINDER, entry, "remind/" + days, units, facts);
  }

  void overdue(DutiesOfSeason.Entry entry, List<Institution> units) {
    Map<TemplateVariable, Object> facts = facts(entry);
    facts.put(TemplateVariable.OUTCOME, entry.duty().effect().label());
    tell(MailTemplate.DUTY_OVERDUE, entry, "overdue", units, facts);
  }

  void returned(DutiesOfSeason.Entry entry, DutyReport report, String reason) {
    Map<TemplateVariable, Object> facts = facts(entry);
    facts.put(TemplateVariable.REASON, reason);
    notifications.send(
        letter(
            MailTemplate.DUTY_RETURNED,
            entry,
            "returned/%d/%s".formatted(report.submissions(), report.id()),
            recipients.of(report.unitId()),
            facts));
  }

  private void tell(
      MailTemplate template,
      DutiesOfSeason.Entry entry,
      String occasion,
      List<Institution> units,
      Map<TemplateVariable, Object> facts) {
    Map<String, Supplier<MailMessage>> letters = new LinkedHashMap<>();
    recipients
        .byUnit(units.stream().map(Institution::id).toList())
        .forEach(
            (unit, told) ->
                letters.put(unit, () -> letter(template, entry, occasion, told, facts)));
    rounds.send(entry.season().id(), entry.task().report() + "/" + occasion, letters);
  }

  private MailMessage letter(
      MailTemplate template,
      DutiesOfSeason.Entry entry,
      String occasion,
      Set<Recipient> told,
      Map<TemplateVariable, Object> facts) {
    return new MailMessage(
        template,
        entry.task().id(),
        occasion,
        told,
        name(entry.task().provinceId()),
        path(entry),
        facts);
  }

  private static Map<TemplateVariable, Object> facts(DutiesOfSeason.Entry entry) {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.KIND, entry.title());
    facts.put(TemplateVariable.SEASON, entry.season().title());
    facts.put(TemplateVariable.BASIS, entry.duty().provision().clause());
    Instant due = entry.task().dueAt();
    if (due != null) {
      facts.put(TemplateVariable.CLOSES_AT, due);
    }
    return facts;
  }

  static String path(DutiesOfSeason.Entry entry) {
    return "/duties/%s/%s".formatted(entry.task().seasonId(), entry.task().report());
  }

  private String name(String id) {
    return institutions.findById(id).map(Institution::name).orElse(id);
  }
}
