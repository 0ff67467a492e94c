package org.onex.duty;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.mail.Enclosure;
import org.onex.mail.MailMessage;
import org.onex.mail.MailTemplate;
import org.onex.mail.Notifications;
import org.onex.mail.Recipient;
import org.onex.mail.TemplateVariable;
import org.onex.notice.Envelope;
import org.onex.office.Attachment;
import org.springframework.stereotype.Component;

/** The mail that a notice prescribes: to its mailbox, under its subject, with the files. */
@Component
class PrescribedMail {

  private final Notifications notifications;
  private final Institutions institutions;

  PrescribedMail(Notifications notifications, Institutions institutions) {
    this.notifications = notifications;
    this.institutions = institutions;
  }

  /** One mail for the report, or one for each of its entries; none where the notice asks none. */
  void handedIn(
      DutiesOfSeason.Entry entry, Institution unit, DutyReport report, List<Attachment> files) {
    entry
        .policy()
        .envelope(entry.how().envelope())
        .ifPresent(
            envelope ->
                numbers(entry, report)
                    .forEach(number -> send(entry, envelope, unit, report, number, files)));
  }

  private void send(
      DutiesOfSeason.Entry entry,
      Envelope envelope,
      Institution unit,
      DutyReport report,
      int number,
      List<Attachment> files) {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.KIND, entry.title());
    facts.put(TemplateVariable.SEASON, entry.season().title());
    facts.put(TemplateVariable.UNIT, unit.name());
    String province = entry.task().provinceId();
    notifications.send(
        new MailMessage(
                MailTemplate.DUTY_ENCLOSED,
                entry.task().id(),
                "%s/%d/%d".formatted(report.id(), report.submissions(), number),
                Set.of(Recipient.mailbox(name(province), envelope.mailbox(), province)),
                unit.name(),
                DutyMails.path(entry),
                facts)
            .as(
                envelope.subject(subject(entry, unit, report, number)),
                of(files, number).stream()
                    .map(f -> new Enclosure(f.fileName(), f.mediaType(), f.sha256()))
                    .toList()));
  }

  private static List<Integer> numbers(DutiesOfSeason.Entry entry, DutyReport report) {
    return entry.how().repeated().isEmpty() ? List.of(DutyReport.WHOLE) : report.entries();
  }

  private static List<Attachment> of(List<Attachment> files, int number) {
    return files.stream()
        .filter(
            f -> f.kind().startsWith(number + ".") || f.kind().startsWith(DutyReport.WHOLE + "."))
        .toList();
  }

  private static Map<String, String> subject(
      DutiesOfSeason.Entry entry, Institution unit, DutyReport report, int number) {
    Map<String, String> words = new HashMap<>(report.values(number));
    words.put("school", unit.name());
    words.put("unit", unit.name());
    words.put("year", String.valueOf(entry.season().year()));
    return words;
  }

  private String name(String id) {
    return institutions.findById(id).map(Institution::name).orElse(id);
  }
}
