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
import org.onex.notification.Fact;
import org.onex.notification.Letter;
import org.onex.notification.LetterRounds;
import org.onex.notification.MailTemplate;
import org.onex.notification.Notifications;
import org.onex.notification.Recipient;
import org.onex.notification.Recipients;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.springframework.stereotype.Component;

/** What units are told about a duty. */
@Component
class DutyLetters {

  private final LetterRounds rounds;
  private final Notifications notifications;
  private final Recipients recipients;
  private final Institutions institutions;
  private final Clock clock;

  DutyLetters(
      LetterRounds rounds,
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

  void issued(DutyBook.Entry entry, List<Institution> units) {
    tell(MailTemplate.DUTY_ISSUED, entry, "issued", units, facts(entry));
  }

  void remind(DutyBook.Entry entry, List<Institution> units) {
    Map<Fact, Object> facts = facts(entry);
    Instant due = entry.task().dueAt();
    if (due == null) {
      return;
    }
    int days = (int) Duration.between(clock.instant(), due).plusDays(1).minusNanos(1).toDays();
    facts.put(Fact.DAYS_LEFT, days);
    tell(MailTemplate.DUTY_REMINDER, entry, "remind/" + days, units, facts);
  }

  void overdue(DutyBook.Entry entry, List<Institution> units) {
    Map<Fact, Object> facts = facts(entry);
    facts.put(Fact.OUTCOME, entry.duty().effect().label());
    tell(MailTemplate.DUTY_OVERDUE, entry, "overdue", units, facts);
  }

  void returned(DutyBook.Entry entry, DutyReport report, String reason) {
    Map<Fact, Object> facts = facts(entry);
    facts.put(Fact.REASON, reason);
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
      DutyBook.Entry entry,
      String occasion,
      List<Institution> units,
      Map<Fact, Object> facts) {
    Map<String, Supplier<Letter>> letters = new LinkedHashMap<>();
    recipients
        .byUnit(units.stream().map(Institution::id).toList())
        .forEach(
            (unit, told) ->
                letters.put(unit, () -> letter(template, entry, occasion, told, facts)));
    rounds.send(entry.season().id(), entry.task().report() + "/" + occasion, letters);
  }

  private Letter letter(
      MailTemplate template,
      DutyBook.Entry entry,
      String occasion,
      Set<Recipient> told,
      Map<Fact, Object> facts) {
    return new Letter(
        template,
        entry.task().id(),
        occasion,
        told,
        name(entry.task().provinceId()),
        path(entry),
        facts);
  }

  private static Map<Fact, Object> facts(DutyBook.Entry entry) {
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.KIND, entry.title());
    facts.put(Fact.SEASON, entry.season().title());
    facts.put(Fact.BASIS, entry.duty().provision().clause());
    Instant due = entry.task().dueAt();
    if (due != null) {
      facts.put(Fact.CLOSES_AT, due);
    }
    return facts;
  }

  static String path(DutyBook.Entry entry) {
    return "/duties/%s/%s".formatted(entry.task().seasonId(), entry.task().report());
  }

  private String name(String id) {
    return institutions.findById(id).map(Institution::name).orElse(id);
  }
}
